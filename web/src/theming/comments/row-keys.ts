import { useShortcuts } from '../../shell/shortcuts.js';

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-comment]')];
const focused = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-comment]') ?? null;

function move(step: 1 | -1): void {
  const all = rows();
  const here = focused();
  const next = all[here === null ? 0 : all.indexOf(here) + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

const press = (selector: string) => (): void => focused()?.querySelector<HTMLElement>(selector)?.click();

/** j and k go through the comments, as in the inbox; what can be said of one has a key of its own. */
export function useCommentKeys(mayCorrect: boolean): void {
  useShortcuts('Comments', {
    j: { label: 'Next comment', run: () => move(1) },
    k: { label: 'Previous comment', run: () => move(-1) },
    o: { label: 'Open its case or interaction', run: press('a[data-do="open"]') },
    ...(mayCorrect
      ? {
          w: { label: 'Mark words', run: press('[data-do="words"]') },
          s: { label: 'Correct how it sounds', run: press('[data-do="sentiment"]') },
          d: { label: 'Correct its first driver', run: press('[data-driver]') },
        }
      : {}),
  });
}
