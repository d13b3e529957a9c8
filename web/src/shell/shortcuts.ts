import { useEffect, useRef, useSyncExternalStore } from 'react';
import { readPreference, writePreference } from './preferences.js';

export interface Shortcut {
  /** One key as `event.key` gives it, or two with a space: "g i". */
  keys: string;
  label: string;
  group: string;
}
interface Bound extends Shortcut {
  run(): void;
}

let bound: readonly Bound[] = [];
let enabled = readPreference('shortcuts') !== 'off';
const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Single keys can be switched off: speech input and shaky hands set them off by accident. */
export function setShortcutsEnabled(on: boolean): void {
  enabled = on;
  writePreference('shortcuts', on ? 'on' : 'off');
  notify();
}
export const useShortcutsEnabled = (): boolean => useSyncExternalStore(subscribe, () => enabled);
export const useBoundShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => bound);

/** Binds keys while the component is on screen; the sheet lists them. The newest binding of a key wins. */
export function useShortcuts(group: string, keys: Record<string, { label: string; run: () => void }>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const signature = Object.keys(keys).join('|');
  useEffect(() => {
    const mine = Object.entries(latest.current).map(([key, { label }]): Bound => ({
      keys: key,
      label,
      group,
      run: () => latest.current[key]?.run(),
    }));
    bound = [...bound, ...mine];
    notify();
    return () => {
      bound = bound.filter((shortcut) => !mine.includes(shortcut));
      notify();
    };
  }, [group, signature]);
}

const prefixLifeMs = 1_200;
let prefix: { key: string; at: number } | null = null;

/** Listens for the whole page; the shell calls it once. */
export function listenForShortcuts(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (!enabled || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('[role="dialog"],[role="menu"]') !== null) return;
    const live = prefix !== null && Date.now() - prefix.at < prefixLifeMs ? prefix.key : null;
    const typed = live === null ? event.key : `${live} ${event.key}`;
    prefix = null;
    const found = bound.findLast((shortcut) => shortcut.keys === typed);
    if (found) {
      event.preventDefault();
      found.run();
    } else if (bound.some((shortcut) => shortcut.keys.startsWith(`${event.key} `))) {
      prefix = { key: event.key, at: Date.now() };
    }
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}
