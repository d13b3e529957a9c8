import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWindowTitle } from '../parts/page.js';
import './theming.css';

const whole = { includeSearch: false };

/** What the screens about comments share: the name and the way between them. */
export function ThemingLayout(): ReactNode {
  useWindowTitle('Comments');
  const tabs = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the row of parts is wider than the screen.
  useEffect(() => tabs.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [pathname]);
  return (
    <div className="page">
      <h1 className="theming-title">Comments</h1>
      <nav ref={tabs} className="theming-tabs" aria-label="Parts of the comments">
        <Link to="/theming" activeOptions={{ ...whole, exact: true }}>
          Comments
        </Link>
        <Link to="/theming/drivers" activeOptions={whole}>
          Drivers
        </Link>
        <Link to="/theming/learning" activeOptions={whole}>
          Learning
        </Link>
        <Link to="/theming/quality" activeOptions={whole}>
          Quality
        </Link>
        <Link to="/theming/phrases" activeOptions={whole}>
          Phrases
        </Link>
      </nav>
      <Outlet />
    </div>
  );
}
