import { data, redirect } from 'react-router';
import type { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { idOf } from '../workplace/store.server.ts';

type Api = ReturnType<typeof apiOf>;

/** What is wrong with the file, or with running it. */
export type ImportRefusal = { about: 'file' | 'run'; message: string };

const MOST_BYTES = 5 * 1024 * 1024;

/** A file to check, or a checked one to run; then back to the page, which shows how far it is. */
export async function actOnImport(asker: Api, storeId: number, request: Request) {
  const form = await request.formData();
  const about = form.get('press') === 'run' ? 'run' : 'file';
  try {
    const id = about === 'run' ? await run(asker, storeId, form) : await upload(asker, storeId, form);
    return redirect(paths.storeImport(storeId, { import: id }));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
    return data<ImportRefusal>({ about, message: error.data.detail }, { status: error.data.status });
  }
}

async function run({ api, ask }: Api, storeId: number, form: FormData): Promise<number> {
  const path = { id: storeId, import: idOf(String(form.get('import') ?? '')) };
  const body = { skips_wrong_rows: form.get('skips_wrong_rows') === 'yes' };
  const { id } = await ask(api.POST('/api/v1/stores/{id}/imports/{import}/run', { params: { path }, body }));
  return id;
}

async function upload({ api, ask }: Api, storeId: number, form: FormData): Promise<number> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) throw refused('Choose a file with at least one row.');
  if (file.size > MOST_BYTES) throw refused('The file is larger than 5 MB. Split it into several.');
  const { id } = await ask(
    api.POST('/api/v1/stores/{id}/imports', {
      params: { path: { id: storeId }, query: { file_name: file.name.slice(0, 200) } },
      headers: { 'content-type': 'text/csv' },
      body: (await file.arrayBuffer()) as never,
      bodySerializer: (body: unknown) => body as ArrayBuffer,
    }),
  );
  return id;
}

const refused = (detail: string) =>
  new ProblemError({ title: 'Unprocessable Entity', status: 422, code: 'web/no-file', detail });
