import { type APIRequestContext, expect } from '@playwright/test';

type Mail = { template: string; html: string };

/** Waits until somebody has got exactly these e-mails, in any order. */
export async function expectMail(request: APIRequestContext, to: string, templates: string[]) {
  async function got(): Promise<string[]> {
    const answer = await request.get(`/dev/mail.json?to=${encodeURIComponent(to)}`);
    const { items } = (await answer.json()) as { items: Mail[] };
    return items.map((mail) => mail.template).sort();
  }
  await expect.poll(got, { timeout: 20_000 }).toEqual(templates.toSorted());
}
