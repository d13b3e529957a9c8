import { Kbd, Modal, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { setShortcutsEnabled, useBoundShortcuts, useShortcutsEnabled } from './shortcuts.js';

const keyNames: Record<string, string> = { ' ': 'Space', '?': '?' };

export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose(): void }): ReactNode {
  const shortcuts = useBoundShortcuts();
  const enabled = useShortcutsEnabled();
  const groups = [...new Set(shortcuts.map((shortcut) => shortcut.group))];
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className="stack">
        <Switch
          label="Single-key shortcuts"
          description="They never act while you type in a field. Ctrl K always works."
          checked={enabled}
          onChange={(event) => setShortcutsEnabled(event.currentTarget.checked)}
        />
        {groups.map((group) => (
          <section key={group}>
            <h2 style={{ marginBottom: 6 }}>{group}</h2>
            {shortcuts
              .filter((shortcut) => shortcut.group === group)
              .map((shortcut) => (
                <div key={shortcut.keys} className="row" style={{ justifyContent: 'space-between', padding: '3px 0' }}>
                  <span>{shortcut.label}</span>
                  <span className="row" style={{ gap: 4 }}>
                    {shortcut.keys.split(' ').map((key) => (
                      <Kbd key={key}>{keyNames[key] ?? key}</Kbd>
                    ))}
                  </span>
                </div>
              ))}
          </section>
        ))}
        <div className="row" style={{ justifyContent: 'space-between' }}>
          <span>Command palette</span>
          <span className="row" style={{ gap: 4 }}>
            <Kbd>Ctrl</Kbd>
            <Kbd>K</Kbd>
          </span>
        </div>
      </div>
    </Modal>
  );
}
