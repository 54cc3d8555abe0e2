import { Link } from '../../ui/link.tsx';

type Tile = { href: string; name: string; picture: string };

/** Big pictures with a word each: the quickest way into the shop. */
export function Tiles({ tiles, className }: { tiles: readonly Tile[]; className: string }) {
  return (
    <ul className={`grid gap-3 sm:gap-5 ${className}`}>
      {tiles.map(({ href, name, picture }) => (
        <li key={href}>
          <Link
            href={href}
            className="group relative block overflow-hidden rounded-lg bg-surface-sunken transition-shadow duration-200 hover:shadow-lifted"
          >
            <img
              src={picture}
              alt=""
              width="400"
              height="400"
              loading="lazy"
              decoding="async"
              className="aspect-square w-full object-cover transition-transform duration-240 group-hover:scale-[1.03] motion-reduce:transform-none"
            />
            <span className="absolute bottom-3 left-3 rounded-full bg-surface-raised/92 px-3.5 py-1 font-semibold text-content sm:text-lg">
              {name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
