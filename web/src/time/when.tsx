import type { ReactNode } from 'react';
import { useNow } from './clock.js';
import { absoluteTime, ago } from './format.js';

/** A time as it feels now, with the exact one and its zone on hover. */
export function When({ at, prefix = '' }: { at: string; prefix?: string }): ReactNode {
  const now = useNow();
  return (
    <time dateTime={at} title={absoluteTime(at)}>
      {prefix}
      {ago(at, now)}
    </time>
  );
}
