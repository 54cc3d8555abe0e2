/** Imports run one way: the rooms of docs/ and what each may know. */

const domain = '^api/domains/([^/]+)/';
const pureDesigns =
  '^api/domains/designs/(art|option-groups|price-design|check-groups|draw-design|selections-code|work)\\.ts$|^api/domains/designs/drawing/';
const tests = '\\.test\\.ts$|^api/test/|^api/domains/[^/]+/test-[^/]+\\.ts$';
const own = '^(api|db|editions|contract|web|emails|e2e|bench|scripts)/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are one file, or need a third.',
      { pathNot: tests },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'domain-to-domain',
      'A domain is known to others by its verbs and shapes, and by its pure states and drawings.',
      { path: domain, pathNot: `^api/domains/reports/|${tests}` },
      {
        path: '^api/domains/',
        pathNot: ['^api/domains/$1/', '\\.(service|schema)\\.ts$', '-(status|state)\\.ts$', pureDesigns],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'domain-secrets',
      "Another domain's tables and routes are its own, even as types.",
      { path: domain, pathNot: `^api/domains/reports/|${tests}` },
      { path: '^api/domains/.+\\.(sql|routes|jobs)\\.ts$', pathNot: '^api/domains/$1/' },
    ),
    rule(
      'domain-inward',
      'A domain knows platform and domains, not who assembles them.',
      { path: domain, pathNot: tests },
      {
        path: own,
        pathNot: '^api/(domains|platform)/|^emails/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'service-without-http',
      'A verb is called by routes, jobs and editions alike: it knows no HTTP.',
      { path: '\\.service\\.ts$' },
      {
        path: 'node_modules/(@fastify/|fastify)|^api/platform/http\\.ts$',
      },
    ),
    rule(
      'sql-alone',
      '*.sql.ts imports the database of the platform, and types.',
      { path: '\\.sql\\.ts$' },
      {
        pathNot: '^api/platform/db\\.ts$|node_modules/kysely',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'pure-state-and-money',
      'States and money are plain functions that import nothing.',
      { path: '-status\\.ts$|^api/platform/money\\.ts$' },
      {
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'reports-read-only',
      'A report reads tables itself and calls no verb; only who may read it is asked of the stores.',
      { path: '^api/domains/reports/', pathNot: tests },
      {
        path: own,
        pathNot: '^api/platform/|^api/domains/reports/|^api/domains/stores/stores\\.service\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'platform-below',
      'The platform has no shop words: it imports libraries only.',
      { path: '^api/platform/', pathNot: tests },
      {
        path: own,
        pathNot: '^api/platform/',
      },
    ),
    rule(
      'editions-call-services',
      'An edition speaks to services, never to tables.',
      { path: '^editions/', pathNot: tests },
      {
        path: own,
        pathNot: '^editions/|^api/platform/|\\.(service|schema)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'emails-pure',
      'A template is data in, text out.',
      { path: '^emails/', pathNot: tests },
      {
        path: own,
        pathNot: `^emails/|^api/platform/money\\.ts$|${pureDesigns}`,
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'web-by-contract',
      'Pages reach the server through the contract alone; the drawing is pure and shared.',
      { path: '^web/' },
      {
        path: own,
        pathNot: `^web/|^contract/|${pureDesigns}`,
      },
    ),
    rule(
      'page-to-page',
      'Pages use features, ui and lib, never each other.',
      { path: '^web/app/pages/(.+)$' },
      {
        path: '^web/app/pages/',
        pathNot: ['^web/app/pages/$1', '\\./\\+types/'],
      },
    ),
    rule(
      'features-below-pages',
      'A feature knows ui and lib.',
      { path: '^web/app/features/' },
      { path: '^web/app/(pages|routes)' },
    ),
    rule(
      'kit-below-all',
      'Parts of the kit and lib know no page and no feature.',
      { path: '^web/app/(ui|lib)/' },
      {
        path: '^web/app/(pages|features)/',
      },
    ),
    rule(
      'kit-plain',
      'Parts of the kit know no query and no domain.',
      { path: '^web/app/ui/' },
      { path: '^contract/|^api/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/build/|\\.react-router|^web/\\.react-router' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
