import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconKeyboard, IconSearch } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { api, doneOf } from '../api/client.js';
import { Toasts, toast } from '../parts/toasts.js';
import { Wordmark } from '../parts/wordmark.js';
import { SampleBanner } from '../sample/sample-banner.js';
import { useSession } from '../session/session.queries.js';
import { NavigationLinks } from './navigation-links.js';
import { destinationsFor } from './navigation.js';
import { SchemeItems } from './scheme-items.js';
import { listenForShortcuts, useShortcuts } from './shortcuts.js';
import './shell.css';

const ShortcutSheet = lazy(() => import('./shortcut-sheet.js').then((module) => ({ default: module.ShortcutSheet })));
const Palette = lazy(() => import('./palette.js').then((module) => ({ default: module.Palette })));

export function Shell(): ReactNode {
  const session = useSession();
  const destinations = destinationsFor(session);
  const navigate = useNavigate();
  const [sheet, setSheet] = useState(false);
  const [palette, setPalette] = usePalette();
  useEffect(listenForShortcuts, []);
  useShortcuts('Anywhere', {
    '?': { label: 'Show this sheet', run: () => setSheet(true) },
    '/': { label: 'Search and commands', run: () => setPalette(true) },
    ...Object.fromEntries(
      destinations.map(({ key, label, to }) => [`g ${key}`, { label: `Go to ${label}`, run: () => void navigate({ to }) }]),
    ),
  });
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <aside className="shell-side no-print">
        <div className="shell-brand">
          <Wordmark />
          <span className="row" style={{ gap: 2 }}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label="Search and commands"
              title="Search and commands (Ctrl K)"
              onClick={() => setPalette(true)}
            >
              <IconSearch size={17} />
            </ActionIcon>
            <span className="shell-account-small">
              <AccountMenu onShortcuts={() => setSheet(true)} compact />
            </span>
          </span>
        </div>
        <NavigationLinks destinations={destinations} />
        <div className="shell-foot">
          <AccountMenu onShortcuts={() => setSheet(true)} />
        </div>
      </aside>
      <main id="main" className="shell-main" tabIndex={-1}>
        <SampleBanner />
        <Outlet />
      </main>
      {sheet && (
        <Suspense>
          <ShortcutSheet opened onClose={() => setSheet(false)} />
        </Suspense>
      )}
      {palette && (
        <Suspense>
          <Palette destinations={destinations} onClose={() => setPalette(false)} onShortcuts={() => setSheet(true)} />
        </Suspense>
      )}
      <Toasts />
    </div>
  );
}

/** Whether the palette is open; Ctrl or Cmd with K opens it anywhere, also out of a field. */
function usePalette(): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return [open, setOpen];
}

function AccountMenu({ onShortcuts, compact = false }: { onShortcuts(): void; compact?: boolean }): ReactNode {
  const session = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signOut = async (): Promise<void> => {
    try {
      await doneOf(api.DELETE('/api/v1/session'));
      await navigate({ to: '/sign-in' });
      queryClient.clear();
    } catch {
      toast('Signing out did not work. Check your connection and try again.');
    }
  };
  return (
    <Menu position="top-start" width={230}>
      <Menu.Target>
        <button type="button" className="shell-account" {...(compact ? { 'aria-label': 'Account' } : {})}>
          {!compact && (
            <span className="grow">
              <span className="visually-hidden">Account of </span>
              <span className="clip" style={{ display: 'block' }}>
                {session?.user.name}
              </span>
              <span className="dim small clip" style={{ display: 'block' }}>
                {session?.organisation.name}
              </span>
            </span>
          )}
          <IconDots size={17} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {session?.user.email} · {session?.user.role}
        </Menu.Label>
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onShortcuts}>
          Keyboard shortcuts
        </Menu.Item>
        <Menu.Item component="a" href="/docs" target="_blank" rel="noreferrer">
          API documentation
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
