import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from './errors.ts';
import { MOST_BYTES, type PictureFault, wrongPicture } from './picture-refusals.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes pictures as multipart/form-data, which its handler reads with `readUploads`. */
    takesPictures?: boolean;
  }
}

/** Lets the routes of this scope, and of no other, be sent forms with files. */
export const acceptUploads = (scope: FastifyInstance) => scope.register(multipart, { throwFileSizeLimit: false });

/** A file that somebody sends, on this machine's disk until `dispose`. */
export type Upload = { name: string; alt: string; path: string; folder: string; fault: PictureFault | undefined };

const MOST_FILES = 8;
const MOST_FIELDS = 40;
const LONGEST_FIELD = 2000;
const MOST_IN_ALL = MOST_FILES * MOST_BYTES + 1024 * 1024;

/**
 * The pictures of a form, one after the other as they come in: each is written to a file of its own while it is read, never
 * past 15 MB, and the next one waits until the caller has done with it. A text field `alt` describes the picture after it.
 */
export async function* readUploads(request: FastifyRequest, { most = MOST_FILES } = {}): AsyncGenerator<Upload> {
  if (!request.isMultipart())
    throw new Refused('request/media-type', 'Send the pictures as multipart/form-data.', { status: 415 });
  if (Number(request.headers['content-length'] ?? 0) > MOST_IN_ALL) throw wrongPicture('too-large');
  const limits = { fileSize: MOST_BYTES, files: most, fields: MOST_FIELDS, fieldSize: LONGEST_FIELD, parts: 50 };
  let alt = '';
  for await (const part of partsOf(request, limits)) {
    if (part.type === 'field') {
      if (part.fieldname === 'alt') alt = String(part.value);
      continue;
    }
    const folder = await mkdtemp(join(tmpdir(), `sweetspot-picture-${process.pid}-`));
    try {
      const upload = await receive(part, folder);
      // What browsers send for a file field that was left alone.
      if (upload) yield { ...upload, alt };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    alt = '';
  }
}

type Limits = NonNullable<Parameters<FastifyRequest['parts']>[0]>['limits'];

async function* partsOf(request: FastifyRequest, limits: Limits) {
  try {
    yield* request.parts({ limits });
  } catch {
    throw cutOff();
  }
}

const cutOff = () =>
  new Refused('request/bad-form', 'The form is cut off, or has too many parts. Send it again.', { status: 400 });

const isOfTheMachine = (error: unknown) => (error as NodeJS.ErrnoException).syscall !== undefined;

async function receive(part: MultipartFile, folder: string): Promise<Omit<Upload, 'alt'> | undefined> {
  const path = join(folder, 'upload');
  const name = part.filename?.slice(0, 200) ?? '';
  const written = createWriteStream(path, { mode: 0o600 });
  try {
    await pipeline(part.file, written);
  } catch (error) {
    // The rest of the form is read past, so that its sender can read the answer.
    part.file.resume();
    throw isOfTheMachine(error) ? error : cutOff();
  }
  if (written.bytesWritten === 0 && name === '') return undefined;
  const fault = part.file.truncated ? 'too-large' : written.bytesWritten === 0 ? 'empty' : undefined;
  return { name, path, folder, fault };
}
