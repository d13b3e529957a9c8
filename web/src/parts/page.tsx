import { Skeleton } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import './page.css';

interface PageProps {
  title: string;
  /** In the window's title when it should say more than the heading. */
  windowTitle?: string;
  /** The way up, above the heading. */
  trail?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, windowTitle, trail, lead, actions, children }: PageProps): ReactNode {
  useWindowTitle(windowTitle ?? title);
  return (
    <div className="page">
      <header className="page-head">
        <div className="grow">
          {trail !== undefined && (
            <nav className="small dim" aria-label="Breadcrumb">
              {trail}
            </nav>
          )}
          <h1>{title}</h1>
          {lead !== undefined && <div className="dim small">{lead}</div>}
        </div>
        {actions !== undefined && <div className="row no-print">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function useWindowTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Amends`;
  }, [title]);
}

/** Says why there is nothing, and offers one thing to do. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }): ReactNode {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children !== undefined && <div className="dim">{children}</div>}
      {action !== undefined && <div className="empty-action">{action}</div>}
    </div>
  );
}

export function RowsSkeleton({ rows, height }: { rows: number; height: number }): ReactNode {
  return (
    <div className="stack" aria-busy="true" style={{ gap: 8 }}>
      <output className="visually-hidden">Loading</output>
      {Array.from({ length: rows }, (_none, row) => (
        <Skeleton key={row} height={height} radius={6} />
      ))}
    </div>
  );
}
