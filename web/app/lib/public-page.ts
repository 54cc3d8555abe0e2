/**
 * `export const headers = publicPage;` in a page that is the same for every visitor without a session: the server may
 * keep its HTML for a moment and give it to others. Never on a page that shows who is looking.
 */
export function publicPage() {
  return { 'Cache-Control': 'public, max-age=0, must-revalidate' };
}

/**
 * For a page that shows who is looking when it knows: public to everyone without cookies, else nobody else's.
 *
 *     return data(loaded, { headers: publicToAll(args.request) }); // and: headers = ({ loaderHeaders }) => loaderHeaders
 */
export const publicToAll = (request: Request): Record<string, string> =>
  request.headers.has('cookie') ? {} : publicPage();
