import { data } from 'react-router';

/** Every address that no page has. The root's error page shows it. */
export function loader(): never {
  throw data(null, { status: 404, statusText: 'Not Found' });
}

export default function NotFoundPage() {
  return null;
}
