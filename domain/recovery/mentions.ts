/** A colleague who can be named in a note. */
export interface Colleague {
  id: string;
  name: string;
  email: string;
}

/**
 * Whom a note names: `@` and a colleague's name as it is written, their first name where nobody else has it, or what stands before the `@`
 * of their address. Capital letters make no difference. The longest name that fits counts, so that `@Ann Lee` is not `@Ann`.
 */
export function mentionedIn(note: string, colleagues: readonly Colleague[]): string[] {
  const handles = handlesOf(colleagues);
  const text = note.toLowerCase();
  const found = new Set<string>();
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}._])@/gu)) {
    const rest = text.slice(index + 1);
    const handle = handles.find(({ word }) => rest.startsWith(word) && !/^[\p{L}\p{N}]/u.test(rest.slice(word.length)));
    if (handle) found.add(handle.id);
  }
  return [...found];
}

function handlesOf(colleagues: readonly Colleague[]): { word: string; id: string }[] {
  const all = colleagues.flatMap(({ id, name, email }) => {
    const words = [name, name.split(/\s+/)[0] ?? '', email.split('@')[0] ?? ''].map((word) => word.trim().toLowerCase());
    return [...new Set(words)].filter((word) => word !== '').map((word) => ({ word, id }));
  });
  const owners = new Map<string, Set<string>>();
  for (const { word, id } of all) owners.set(word, (owners.get(word) ?? new Set()).add(id));
  // A name that two people have is nobody's.
  return all.filter(({ word }) => owners.get(word)?.size === 1).toSorted((a, b) => b.word.length - a.word.length);
}
