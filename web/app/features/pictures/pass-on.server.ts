export const isMultipart = (request: Request) =>
  request.headers.get('content-type')?.startsWith('multipart/form-data') === true;

/** A form with files for an API that reads the same form: it flows through, and nothing of it is held. */
export function passOn(request: Request) {
  const headers: Record<string, string> = { 'content-type': request.headers.get('content-type') ?? '' };
  return {
    body: request.body as never,
    bodySerializer: (body: unknown) => body as ReadableStream,
    headers,
    duplex: 'half',
  };
}
