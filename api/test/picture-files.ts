import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Answer, Client } from './client.ts';

export type FilePart = { name?: string; type?: string; content: Buffer | string };

type Form = { files: FilePart[]; fields?: Record<string, string> };

/** A form with files as browsers send it. */
export function multipart({ files, fields = {} }: Form): { headers: Record<string, string>; payload: Buffer } {
  const boundary = '----sweetspot-test-boundary';
  const parts: (string | Buffer)[] = [];
  for (const [name, value] of Object.entries(fields))
    parts.push(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  for (const { name = 'cake.jpg', type = 'image/jpeg', content } of files) {
    const head = `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}`;
    parts.push(`--${boundary}\r\n${head}\r\n\r\n`, content, '\r\n');
  }
  parts.push(`--${boundary}--\r\n`);
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat(parts.map((part) => Buffer.from(part))),
  };
}

/** Sends files as whoever the client is. */
export function sendFiles(
  client: Client,
  url: string,
  form: Form,
  { method = 'post', ...more }: { method?: 'post' | 'put' } & Record<string, string> = {},
): Promise<Answer> {
  const { headers, payload } = multipart(form);
  return client[method](url, payload, { ...headers, ...more });
}

type Size = { width?: number; height?: number; colour?: string };

/** A plain JPEG, a little different from its neighbours. */
export const jpeg = ({ width = 800, height = 600, colour = '#c96' }: Size = {}) =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

/** Noise with an outline, in which much is to be encoded. */
export const photograph = ({ width = 2000, height = 1500 }: Size = {}) =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  })
    .blur(2)
    .jpeg({ quality: 85 })
    .toBuffer();

/** A PNG that claims a size and has next to nothing in it: a few hundred bytes, gigabytes once decoded. */
export function hollowPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(1000));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
