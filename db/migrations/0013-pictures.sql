-- Photographs in all their sizes. The files are in the storage under the picture's name, 128 random bits in hex:
-- <width>.avif and <width>.webp for each of `widths`, and share.jpg. A row is written after its files, and deleted before them.
create table pictures (
  id bigint generated always as identity primary key,
  name text not null unique check (name ~ '^[0-9a-f]{32}$'),
  -- What it shows, in words; '' where whatever it belongs to has a name that says it.
  alt text not null default '' check (length(alt) <= 200),
  -- Of the largest file.
  width int not null check (width > 0),
  height int not null check (height > 0),
  widths int[] not null check (cardinality(widths) > 0),
  -- A blurred miniature as data: URI.
  placeholder text not null check (length(placeholder) <= 1024),
  -- Of all files together.
  bytes int not null,
  created_at timestamptz not null
);

-- As the pages get it: Photo of api/platform/picture-shapes.ts. No file wider than `most`, where there is a smaller one.
create function picture_json(picture pictures, alt text, most int default 100000) returns json
  language sql stable parallel safe
  as $$
    select row_to_json(photo) from (
      select picture.id, format('/media/%s/%s.webp', picture.name, (select coalesce(max(w) filter (where w <= 640), min(w)) from unnest(picture.widths) w)) as url,
        coalesce(nullif(picture.alt, ''), alt) as alt, picture.width, picture.height, picture.placeholder,
        (select row_to_json(srcset) from (
          select string_agg(format('/media/%s/%s.avif %sw', picture.name, w, w), ', ' order by w) as avif,
            string_agg(format('/media/%s/%s.webp %sw', picture.name, w, w), ', ' order by w) as webp
          from unnest(picture.widths) w where w <= greatest(most, picture.widths[1])) srcset) as sources,
        format('/media/%s/share.jpg', picture.name) as share_url
    ) photo
  $$;

create table product_pictures (
  picture_id bigint primary key references pictures,
  product_id bigint not null references products,
  position int not null,
  -- Taken away, and forgotten for good an hour later: until then it can be brought back.
  removed_at timestamptz
);
create index product_pictures_product on product_pictures (product_id, position, picture_id);

-- Rises with every change of the product's pictures.
alter table products add column pictures_version int not null default 0;

-- A photograph in place of the illustrated scene.
alter table stores add column cover_picture_id bigint references pictures;
create index stores_cover_picture on stores (cover_picture_id) where cover_picture_id is not null;

-- The finished order, photographed by the store.
create table order_photos (
  picture_id bigint primary key references pictures,
  order_id bigint not null references orders,
  added_by text not null,
  created_at timestamptz not null
);
create index order_photos_order on order_photos (order_id, picture_id);

create function pictures_of_product(id bigint, alt text) returns json
  language sql stable parallel safe
  as $$
    select coalesce(json_agg(public.picture_json(p, alt) order by pp.position, pp.picture_id), '[]')
    from public.product_pictures pp join public.pictures p on p.id = pp.picture_id
    where pp.product_id = pictures_of_product.id and pp.removed_at is null
  $$;

create function photos_of_order(id bigint) returns json
  language sql stable parallel safe
  as $$
    select coalesce(json_agg(public.picture_json(p, 'Photo of the finished order')::jsonb
      || jsonb_build_object('at', to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by p.id), '[]')
    from public.order_photos o join public.pictures p on p.id = o.picture_id
    where o.order_id = photos_of_order.id
  $$;

-- As before, but a product with pictures shows its first one instead of its drawing.
create or replace view listed_cards as
  select p.id as product_id, p.store_id, c.slug as category, p.from_price_minor as price_minor, p.popularity,
    d.lead_time_minutes, d.capacity_units, p.is_available and coalesce(p.stock > 0, true) as is_available,
    array['category:' || c.slug, 'kind:' || p.kind]
      || array(select 'occasion:' || x from unnest(p.occasions) x)
      || array(select 'diet:' || x from unnest(p.diets) x)
      || array(select 'flavour:' || public.plain_text(x) from unnest(p.flavours) x) as tags,
    concat_ws(' ', p.name, array_to_string(p.flavours || p.occasions || p.diets, ' '), c.name) as name_text,
    concat_ws(' ', p.description, s.name, s.district, p.ingredients) as other_text,
    row_to_json(card)::text as card
  from products p
    join stores s on s.id = p.store_id
    join categories c on c.id = p.category_id
    cross join lateral (
      select greatest(s.lead_time_minutes, coalesce((p.opening_design ->> 'lead_time_minutes')::int, p.lead_time_minutes))
          as lead_time_minutes,
        coalesce((p.opening_design ->> 'capacity_units')::int, p.capacity_units) as capacity_units,
        coalesce((p.opening_design ->> 'servings')::int, p.servings) as servings,
        coalesce(p.opening_design -> 'diets', to_jsonb(p.diets)) as diets,
        coalesce(p.opening_design -> 'contains', to_jsonb(p.contains)) ? 'eggs' as contains_egg
    ) d
    cross join lateral (
      select p.id, p.slug, p.name, p.kind, c.slug as category,
        (select row_to_json(x) from (select s.id, s.slug, s.name, s.district) x) as store,
        public.money_json(p.from_price_minor, p.currency) as from_price,
        d.diets,
        array(select x from unnest(p.diets) x where not d.diets ? x) as diets_on_request,
        d.contains_egg,
        -- India's marks: eggs count as non-vegetarian.
        case when d.diets ?| array['vegetarian', 'vegan'] and not d.contains_egg then 'veg' else 'non_veg' end as mark,
        p.flavours, p.occasions, d.servings, d.lead_time_minutes,
        p.is_available and coalesce(p.stock > 0, true) as is_available,
        coalesce(
          -- Cards are at most 300 pixels wide.
          (select picture_json(photo, p.name, 640) from product_pictures pp join pictures photo on photo.id = pp.picture_id
            where pp.product_id = p.id and pp.removed_at is null order by pp.position, pp.picture_id limit 1),
          (select row_to_json(x) from (select 'Illustration of ' || p.name as alt,
            format('/api/v1/products/%s/drawing.svg?v=%s', p.id, coalesce(p.opening_design ->> 'drawing', '1')) as url) x)
        ) as picture
    ) card
  where p.status = 'active' and s.status = 'live';

create trigger list_pictures after update of pictures_version on products for each row
  when (old.pictures_version <> new.pictures_version) execute function list_updated_product();
