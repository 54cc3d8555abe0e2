import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const S3_KEYS = { AWS_ACCESS_KEY_ID: 'AKIATESTTESTTEST', AWS_SECRET_ACCESS_KEY: 'a secret of the tests only' };

type Stored = { content: Buffer; type: string; cacheControl: string; at: Date };
type Failure = 'denied' | 'slow-down' | 'silent' | 'full';

/**
 * An S3 that speaks just enough of the protocol, and takes no request whose signature (Signature Version 4, computed here
 * from the documentation) is wrong.
 */
export async function startS3() {
  const objects = new Map<string, Stored>();
  const asked: string[] = [];
  const state = { failure: undefined as Failure | undefined, failAfter: 0 };
  const server = createServer(async (request, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    asked.push(`${request.method} ${request.url}`);
    if (state.failure && state.failAfter-- <= 0) return fail(answer, state.failure);
    const wrong = signatureFault(request, body);
    if (wrong) return refuse(answer, 403, wrong);
    respond(objects, request, answer, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    asked,
    state,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const xml = (answer: ServerResponse, status: number, body: string) =>
  answer.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0" encoding="UTF-8"?>${body}`);

const refuse = (answer: ServerResponse, status: number, code: string) =>
  xml(answer, status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);

function fail(answer: ServerResponse, failure: Failure) {
  if (failure === 'denied') refuse(answer, 403, 'AccessDenied');
  if (failure === 'slow-down') refuse(answer, 503, 'SlowDown');
  if (failure === 'full') refuse(answer, 507, 'XMinioStorageFull');
  // 'silent': no answer ever.
}

function respond(objects: Map<string, Stored>, request: IncomingMessage, answer: ServerResponse, body: Buffer) {
  const url = new URL(request.url ?? '', 'http://s3');
  const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
  if (request.method === 'PUT') {
    const { 'content-type': type = '', 'cache-control': cacheControl = '' } = request.headers;
    objects.set(key, { content: body, type, cacheControl, at: new Date() });
    return answer.writeHead(200, { etag: '"x"' }).end();
  }
  if (request.method === 'POST' && url.searchParams.has('delete')) {
    for (const [, gone = ''] of body.toString().matchAll(/<Key>([^<]+)<\/Key>/g)) objects.delete(gone);
    return xml(answer, 200, '<DeleteResult/>');
  }
  if (url.searchParams.get('list-type') === '2') return xml(answer, 200, listing(objects, url.searchParams));
  const found = objects.get(key);
  if (!found) return refuse(answer, 404, 'NoSuchKey');
  const headers = {
    'content-type': found.type,
    'content-length': found.content.length,
    'last-modified': found.at.toUTCString(),
  };
  return answer.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : found.content);
}

/** Two to a page, so that pages are turned. */
function listing(objects: Map<string, Stored>, query: URLSearchParams): string {
  const [prefix, delimiter] = [query.get('prefix') ?? '', query.get('delimiter') ?? ''];
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted();
  const folders = new Set<string>();
  const files = keys.filter((key) => {
    const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
    if (end >= 0) folders.add(key.slice(0, end + 1));
    return end < 0;
  });
  const all = [
    ...[...folders].map((name) => ({ name, isFolder: true })),
    ...files.map((name) => ({ name, isFolder: false })),
  ];
  const from = Number(query.get('continuation-token') ?? 0);
  const items = all
    .slice(from, from + 2)
    .map(({ name, isFolder }) =>
      isFolder
        ? `<CommonPrefixes><Prefix>${name}</Prefix></CommonPrefixes>`
        : `<Contents><Key>${name}</Key><LastModified>${objects.get(name)?.at.toISOString()}</LastModified><Size>1</Size></Contents>`,
    );
  const next = from + 2 < all.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
  return `<ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${next}${items.join('')}</ListBucketResult>`;
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest();
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;

/** docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, step by step. */
function signatureFault({ method, url = '', headers }: IncomingMessage, body: Buffer): string | undefined {
  const [, id, date = '', region = '', names = '', signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
  if (id !== S3_KEYS.AWS_ACCESS_KEY_ID) return 'InvalidAccessKeyId';
  const payload = String(headers['x-amz-content-sha256']);
  if (payload !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const [path = '', search = ''] = url.split('?');
  const query = search
    .split('&')
    .filter(Boolean)
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .toSorted()
    .join('&');
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}\n`);
  const canonical = [method, path, query, signed.join(''), names, payload].join('\n');
  const at = String(headers['x-amz-date']);
  const text = ['AWS4-HMAC-SHA256', at, `${date}/${region}/s3/aws4_request`, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${S3_KEYS.AWS_SECRET_ACCESS_KEY}`, date), region), 's3'), 'aws4_request');
  return hmac(key, text).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}
