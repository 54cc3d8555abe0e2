type Named = { id: number; name: string };

const normal = (name: string) => name.trim().toLowerCase();

/** What an export calls each group: its name, with its id where that says not which. */
export function namesOfGroups(groups: readonly Named[]): Map<number, string> {
  const counts = new Map<string, number>();
  for (const { name } of groups) counts.set(normal(name), (counts.get(normal(name)) ?? 0) + 1);
  return new Map(
    groups.map(({ id, name }) => {
      const isClear = counts.get(normal(name)) === 1 && !/#\d+$/.test(name);
      return [id, isClear ? name : `${name} #${id}`];
    }),
  );
}

/** The group of a cell's word, or a sentence. */
export function groupOfName(groups: readonly Named[], word: string): number | string {
  const id = /#(\d{1,15})$/.exec(word)?.[1];
  if (id !== undefined) {
    const known = groups.find((group) => group.id === Number(id));
    return known?.id ?? `You have no option group #${id}.`;
  }
  const found = groups.filter((group) => normal(group.name) === normal(word));
  if (found.length > 1) return `${found.length} option groups are called “${word}”. Write “${word} #${found[0]?.id}”.`;
  return found[0]?.id ?? `You have no option group “${word}”. Make it first, or leave it out.`;
}
