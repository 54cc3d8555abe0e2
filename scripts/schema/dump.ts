import type pg from 'pg';

/** Objects that an extension brought are the extension's. */
const notOfExtension = (catalog: string, oid: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;

const EXTENSIONS = `
  select format('create extension %s;', extname) as text from pg_extension where extname <> 'plpgsql' order by extname`;

const FUNCTIONS = `
  select rtrim(pg_get_functiondef(p.oid), E' \\n') || ';' as text
  from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p') and ${notOfExtension('pg_proc', 'p.oid')}
  order by p.proname, pg_get_function_identity_arguments(p.oid)`;

const TYPES = `
  select format('create type %I as enum (%s);', t.typname, string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)) as text
  from pg_type t join pg_enum e on e.enumtypid = t.oid
  where t.typnamespace = 'public'::regnamespace group by t.typname order by t.typname`;

const SEQUENCES = `
  select format('create sequence %I start %s increment %s;', c.relname, s.seqstart, s.seqincrement) as text
  from pg_class c join pg_sequence s on s.seqrelid = c.oid
  where c.relnamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i')) order by c.relname`;

const VIEWS = `
  select format(E'create %sview %I as\\n%s', case relkind when 'm' then 'materialized ' else '' end, relname, pg_get_viewdef(oid)) as text
  from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') and ${notOfExtension('pg_class', 'pg_class.oid')}
  order by relname`;

const COLUMN = `
  format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' else '' end,
    case
      when a.attidentity <> '' then ' generated ' || case a.attidentity when 'a' then 'always' else 'by default' end || ' as identity'
      when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') ' || case a.attgenerated when 's' then 'stored' else 'virtual' end
      when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid)
      else '' end)`;

/** Columns in their order, then constraints by kind and name; "not null" stands at its column. */
const TABLES = `
  select format(E'create %stable %I (\\n%s\\n)%s;', case c.relpersistence when 'u' then 'unlogged ' else '' end, c.relname,
      concat_ws(E',\\n', columns.text, constraints.text),
      case when c.relkind = 'p' then ' partition by ' || pg_get_partkeydef(c.oid) else '' end)
    || coalesce(E'\\n' || indexes.text, '') || coalesce(E'\\n' || triggers.text, '') as text
  from pg_class c,
    lateral (select string_agg(${COLUMN}, E',\\n' order by a.attnum) as text
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) columns,
    lateral (select string_agg(format('  constraint %I %s', conname, pg_get_constraintdef(oid)), E',\\n'
        order by position(contype in 'pufxc'), conname) as text
      from pg_constraint where conrelid = c.oid and contype in ('p', 'u', 'f', 'x', 'c')) constraints,
    lateral (select string_agg(pg_get_indexdef(i.indexrelid) || ';', E'\\n' order by i.indexrelid::regclass::text) as text
      from pg_index i where i.indrelid = c.oid
        and not exists (select from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u', 'x'))) indexes,
    lateral (select string_agg(pg_get_triggerdef(t.oid) || ';', E'\\n' order by t.tgname) as text
      from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) triggers
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
  order by c.relname`;

/** The schema as one text, from the catalogs: the npm packages of PostgreSQL have no pg_dump. */
export async function dumpSchema(client: pg.Client): Promise<string> {
  const parts: string[] = [];
  for (const query of [EXTENSIONS, TYPES, FUNCTIONS, SEQUENCES, TABLES, VIEWS]) {
    const { rows } = await client.query<{ text: string }>(query);
    if (rows.length > 0) parts.push(rows.map((row) => row.text).join(query === EXTENSIONS ? '\n' : '\n\n'));
  }
  const header =
    '-- What the migrations make: written by `npm run schema`, compared by `npm run check`. Change it by a migration.';
  return `${header}\n\n${parts.join('\n\n').replace(/\b(FUNCTION|PROCEDURE|ON) public\./g, '$1 ')}\n`;
}
