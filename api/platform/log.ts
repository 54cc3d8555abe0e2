import pino from 'pino';

/** What code may log to: facts first, then a short text; never secrets or personal data. */
export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

export const makeLog = (level: string): Log => pino({ level });
