/**
 * `export const headers = publicPage;` in a page that is the same for every visitor without a session: the server may
 * keep its HTML for a moment and give it to others. Never on a page that shows who is looking.
 */
export function publicPage() {
  return { 'Cache-Control': 'public, max-age=0, must-revalidate' };
}
