import type { Config } from '../../config.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { PaymentProvider } from './provider.ts';
import { cashProvider } from './providers/cash/cash.ts';
import { makeTestGateway } from './providers/test-gateway/test-gateway.ts';

export type PaymentProviders = {
  all: PaymentProvider[];
  byName(name: string): PaymentProvider | undefined;
  byMethod(method: string): PaymentProvider | undefined;
};

export function makePaymentProviders(config: Config, db: Db, clock: Clock): PaymentProviders {
  const all: PaymentProvider[] = [cashProvider];
  if (config.testGatewaySecret && !config.isProduction) all.push(makeTestGateway({ db, clock, config }));
  return {
    all,
    byName: (name) => all.find((provider) => provider.name === name),
    byMethod: (method) => all.find((provider) => provider.method === method),
  };
}
