import { useShortcuts } from '../shell/shortcuts.js';

const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('a[data-case]')];

/** The case whose row has the focus. */
export function focusedCaseId(): string | null {
  const row = document.activeElement?.closest('.case-row');
  return row?.querySelector<HTMLAnchorElement>('a[data-case]')?.dataset['case'] ?? null;
}

function move(step: 1 | -1): void {
  const all = links();
  const here = all.findIndex((link) => link.dataset['case'] === focusedCaseId());
  const next = all[here === -1 ? 0 : here + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

interface RowActions {
  mayWork: boolean;
  toggle(id: string): void;
  assign(): void;
  outreach(): void;
}

/** j and k go through the rows, Enter opens by itself since rows are links. */
export function useRowKeys({ mayWork, toggle, assign, outreach }: RowActions): void {
  const working = {
    x: {
      label: 'Select the case',
      run: () => {
        const id = focusedCaseId();
        if (id !== null) toggle(id);
      },
    },
    a: { label: 'Assign', run: assign },
    e: { label: 'Log outreach', run: outreach },
  };
  useShortcuts('Inbox', {
    j: { label: 'Next case', run: () => move(1) },
    k: { label: 'Previous case', run: () => move(-1) },
    ...(mayWork ? working : {}),
  });
}
