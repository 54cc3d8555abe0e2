/** Which products a list shows, as its address says it. */
export type ListView = {
  status?: 'draft' | 'active' | 'archived' | undefined;
  q?: string | undefined;
  cursor?: string | undefined;
};

export const VIEWS = [
  { status: undefined, label: 'All' },
  { status: 'active', label: 'On sale' },
  { status: 'draft', label: 'Drafts' },
  { status: 'archived', label: 'Archive' },
] as const;

export function readView(query: URLSearchParams): ListView {
  const status = VIEWS.find((view) => view.status === query.get('status'))?.status;
  const q = query.get('q')?.trim().slice(0, 200) || undefined;
  return { status, q, cursor: query.get('cursor') ?? undefined };
}

export const writeView = ({ status, q, cursor }: ListView) => ({ status, q, cursor });
