import { z } from 'zod';
import { folderIn, parseStorageUrl, type StorageAddress } from './platform/storage-address.ts';

/** The only reader of process.env. A wrong value stops the start with one line that names it. */
const port = z.coerce.number().int().min(0).max(65535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const url = (schemes: string[]) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(`${scheme}://`)) && URL.canParse(value), {
    error: `must be a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  });

// A socket's address, postgres://user@/name?host=/folder, is none that URL can read.
const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, { error: 'must be a URL that begins with postgres:// or postgresql://' });

const storageUrl = z.string().transform((value, issues): StorageAddress => {
  try {
    return parseStorageUrl(value);
  } catch (error) {
    issues.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(14),
  PUBLIC_URL: url(['http', 'https']).optional(),
  STORAGE_URL: storageUrl.optional(),
  PICTURES_URL: url(['http', 'https']).optional(),
  MAP_STYLE_URL: url(['https', 'http']).optional(),
  AWS_ACCESS_KEY_ID: z.string().min(1).optional(),
  AWS_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  TRUST_PROXY: flag.default(false),
  DEMO: flag.optional(),
  AUTH_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  SMTP_URL: url(['smtp', 'smtps']).optional(),
  MAIL_FROM: z.string().min(3).default('SweetSpot <orders@sweetspot.example>'),
  SUPPORT_EMAIL: z.email({ error: 'must be an e-mail address' }).default('help@sweetspot.example'),
  TEST_GATEWAY: flag.optional(),
  TEST_GATEWAY_SECRET: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
  DEV_PAGES: flag.default(false),
});

export type Config = {
  environment: 'development' | 'production' | 'test';
  isProduction: boolean;
  port: number;
  host: string;
  role: 'all' | 'web' | 'worker';
  dataDir: string;
  databaseUrl: string | undefined;
  databasePool: number;
  publicUrl: string;
  /** How this process reaches itself. */
  selfUrl: string;
  /** Where pictures are kept. */
  storage: StorageAddress;
  /** Where browsers get them instead of from this server, such as a content delivery network over the bucket. */
  picturesUrl: string | undefined;
  /** MapLibre style of a map provider; undefined: maps without tiles. */
  mapStyleUrl: string | undefined;
  trustProxy: boolean;
  /** Seed the demo town, print its sign-ins. */
  isDemo: boolean;
  /** Signs access and refresh tokens; undefined: made once and kept in the database (single deployments, demo). */
  authSecret: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  supportEmail: string;
  /** undefined: no test gateway. */
  testGatewaySecret: string | undefined;
  hasRateLimits: boolean;
  logLevel: string;
  /** Pages with hot reload through Vite. */
  hasDevPages: boolean;
};

export class BadSetting extends Error {}

export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const shown = /URL|SECRET/.test(name) ? name : `${name}=${given[name] ?? ''}`;
    throw new BadSetting(`${shown} is wrong: ${issue?.message}`);
  }
  const e = parsed.data;
  const isProduction = e.NODE_ENV === 'production';
  if (Boolean(e.AWS_ACCESS_KEY_ID) !== Boolean(e.AWS_SECRET_ACCESS_KEY))
    throw new BadSetting('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY belong together: one of them is missing');
  if (isProduction) checkProduction(e);
  return {
    environment: e.NODE_ENV,
    isProduction,
    port: e.PORT,
    host: e.HOST,
    role: e.ROLE,
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL,
    databasePool: e.DATABASE_POOL,
    publicUrl: e.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${e.PORT}`,
    selfUrl: `http://127.0.0.1:${e.PORT}`,
    storage: e.STORAGE_URL ?? folderIn(e.DATA_DIR),
    picturesUrl: e.PICTURES_URL?.replace(/\/$/, ''),
    mapStyleUrl: e.MAP_STYLE_URL,
    trustProxy: e.TRUST_PROXY,
    isDemo: e.DEMO ?? !isProduction,
    authSecret: e.AUTH_SECRET,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    supportEmail: e.SUPPORT_EMAIL,
    testGatewaySecret: isProduction || e.TEST_GATEWAY === false ? undefined : e.TEST_GATEWAY_SECRET,
    hasRateLimits: e.RATE_LIMITS === 'on',
    logLevel: e.LOG_LEVEL,
    hasDevPages: e.DEV_PAGES,
  };
}

function checkProduction(e: z.infer<typeof Environment>) {
  if (!e.AUTH_SECRET)
    throw new BadSetting('AUTH_SECRET is missing: production needs a secret of at least 32 characters');
  if (e.DEMO) throw new BadSetting('DEMO=true is wrong: demo accounts are not allowed in production');
  if (e.TEST_GATEWAY) throw new BadSetting('TEST_GATEWAY=true is wrong: the test gateway does not run in production');
  if (!e.PUBLIC_URL) throw new BadSetting('PUBLIC_URL is missing: links in e-mails need the address of the shop');
  if (e.RATE_LIMITS === 'off') throw new BadSetting('RATE_LIMITS=off is wrong: production needs its limits');
}
