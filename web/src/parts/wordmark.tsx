import type { ReactNode } from 'react';

export function Wordmark(): ReactNode {
  return (
    <span className="row" style={{ gap: 9, fontWeight: 650, fontSize: 15, letterSpacing: '-0.01em' }}>
      <img src="/icon.svg" alt="" width={22} height={22} />
      Amends
    </span>
  );
}
