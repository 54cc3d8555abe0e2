import { z } from 'zod';
import type { Context } from '../../../../context.ts';
import type { App } from '../../../../platform/http.ts';
import { toMoney } from '../../../../platform/money.ts';
import { type Charge, findCharge } from './gateway-books.sql.ts';
import { settleCharge } from './test-gateway.ts';

const Params = z.strictObject({ ref: z.string().max(64) });
const Answer = z.strictObject({ answer: z.enum(['approve', 'refuse']) });

/** The bank's page on which a customer confirms a charge. */
export function testGatewayRoutes(app: App, context: Context) {
  app.register(async (pages) => {
    pages.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    pages.get<{ Params: z.infer<typeof Params> }>('/test-gateway/challenges/:ref', {
      schema: { hide: true, params: Params },
      handler: async (request, reply) => {
        const charge = await findCharge(context.db, request.params.ref);
        reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        return reply
          .code(charge ? 200 : 404)
          .type('text/html; charset=utf-8')
          .send(charge ? page(charge) : 'No such charge.');
      },
    });
    pages.post<{ Params: z.infer<typeof Params>; Body: z.infer<typeof Answer> }>('/test-gateway/challenges/:ref', {
      schema: { hide: true, params: Params, body: Answer },
      handler: async (request, reply) => {
        const charge = await findCharge(context.db, request.params.ref);
        if (!charge) return reply.code(404).send('No such charge.');
        const status = request.body.answer === 'approve' ? 'succeeded' : 'declined';
        await settleCharge(context, charge.id, status);
        return reply.redirect(`${charge.return_url ?? '/'}?returned=1`, 303);
      },
    });
  });
}

function page(charge: Charge): string {
  const { amount, currency } = toMoney(charge.amount_minor, charge.currency);
  const body =
    charge.status === 'requires_action'
      ? `<form method="post"><button name="answer" value="approve">Approve</button>
         <button class="quiet" name="answer" value="refuse">Refuse</button></form>`
      : `<p>This charge is ${charge.status}.</p>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Confirm the payment</title><style>
body{font:16px/1.5 system-ui;margin:0;display:grid;place-items:center;min-height:100vh;background:#eef1f6;color:#1c2430}
main{background:#fff;padding:32px;border-radius:16px;max-width:340px;box-shadow:0 8px 32px #1c243022}
button{font:inherit;width:100%;padding:12px;margin-top:12px;border:0;border-radius:10px;background:#2145c7;color:#fff;min-height:44px}
.quiet{background:#e4e8f0;color:#1c2430}@media(prefers-color-scheme:dark){body{background:#12161d;color:#e8edf5}main{background:#1c2430}}
</style><main><p><strong>Test bank</strong></p><h1>Is this you?</h1>
<p>${currency} ${amount} with the ${charge.brand ?? 'card'} ending in ${charge.last4 ?? '????'}.</p>${body}</main></html>`;
}
