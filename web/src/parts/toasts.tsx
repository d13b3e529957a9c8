import { Button, CloseButton } from '@mantine/core';
import { useSyncExternalStore, type ReactNode } from 'react';
import './toasts.css';

interface Toast {
  id: number;
  text: string;
  undo?: () => void;
}

let toasts: Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
const dismiss = (id: number): void => change(toasts.filter((toast) => toast.id !== id));

/** Says what was done; reversible things bring their way back along instead of asking first. */
export function toast(text: string, undo?: () => void): void {
  lastId += 1;
  const id = lastId;
  change([...toasts.slice(-2), { id, text, ...(undo ? { undo } : {}) }]);
  setTimeout(() => dismiss(id), undo ? 9_000 : 5_000);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Toasts(): ReactNode {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <output className="toasts no-print">
      {shown.map(({ id, text, undo }) => (
        <span key={id} className="toast">
          <span className="grow">{text}</span>
          {undo && (
            <Button
              variant="subtle"
              onClick={() => {
                undo();
                dismiss(id);
              }}
            >
              Undo
            </Button>
          )}
          <CloseButton size="sm" aria-label="Dismiss" onClick={() => dismiss(id)} />
        </span>
      ))}
    </output>
  );
}
