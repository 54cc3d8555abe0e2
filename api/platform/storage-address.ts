import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where files are kept. Keys for S3 are found by the AWS SDK itself: environment, profile, or the machine's role. */
export type StorageAddress =
  | { kind: 'folder'; path: string }
  | { kind: 's3'; bucket: string; region: string; endpoint: string | undefined; prefix: string };

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^[\w-]+(\/[\w-]+)*$/;
const S3_SETTINGS = new Set(['region', 'endpoint', 'prefix']);

/**
 * `file:///var/lib/shop` or `s3://bucket?region=eu-west-1&endpoint=https://…&prefix=shop`; throws a sentence that says what is
 * wrong with it.
 */
export function parseStorageUrl(text: string): StorageAddress {
  const url = URL.parse(text);
  if (url?.protocol === 'file:') return { kind: 'folder', path: folderOf(url) };
  if (url?.protocol === 's3:') return s3Of(url);
  throw new Error('must begin with file:/// or s3://');
}

export const folderIn = (dataDir: string): StorageAddress => ({ kind: 'folder', path: resolve(dataDir, 'files') });

function folderOf(url: URL): string {
  if (url.host || url.search || url.hash) throw new Error('must be file:/// and the absolute path of a folder');
  const path = fileURLToPath(url);
  if (!isAbsolute(path) || path === '/') throw new Error('must be file:/// and the absolute path of a folder');
  return path;
}

function s3Of(url: URL): StorageAddress {
  const bucket = url.host;
  if (!BUCKET.test(bucket) || url.username || url.port)
    throw new Error('must name a bucket, such as s3://my-shop?region=eu-west-1; keys come from the environment');
  if (url.pathname !== '' && url.pathname !== '/') throw new Error('takes a folder of the bucket as &prefix=…');
  for (const name of url.searchParams.keys())
    if (!S3_SETTINGS.has(name)) throw new Error(`knows region, endpoint and prefix, not ${name}`);
  const region = url.searchParams.get('region');
  if (!region || !/^[a-z0-9-]{2,40}$/.test(region))
    throw new Error('needs the bucket’s region, such as ?region=eu-west-1');
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw new Error('needs an endpoint that begins with https:// or http://');
  const prefix = url.searchParams.get('prefix') ?? '';
  if (prefix !== '' && !PREFIX.test(prefix)) throw new Error('needs a prefix of letters, digits, - and /');
  return { kind: 's3', bucket, region, endpoint, prefix };
}
