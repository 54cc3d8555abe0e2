import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits, safe in a URL: cart, tracking and checkout tokens. */
export const randomToken = () => randomBytes(16).toString('base64url');

export const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
