import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { linkedText } from '../../outbox/linked-text.js';
import { FilterSelect } from '../../parts/filter-select.js';
import { Filters } from '../../parts/filters.js';

interface Mail {
  subject: string | null;
  text: string;
  html: string | null;
}

const views = [
  { value: 'mail', label: 'As it looks' },
  { value: 'text', label: 'Plain text' },
] as const;

/** A mail as its reader has it. The frame runs no script and follows no link; it takes its light or dark from the frame around. */
export function MailPreview({ mail }: { mail: Mail }): ReactNode {
  const [view, setView] = useState<'mail' | 'text'>('mail');
  const [screen, setScreen] = useState<'phone' | 'desktop'>('phone');
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const title = mail.subject ?? 'No subject';
  return (
    <figure className="message-mail" data-screen={screen}>
      <SegmentedControl
        aria-label="Part of the mail"
        value={view}
        onChange={(next) => setView(next === 'text' ? 'text' : 'mail')}
        data={[...views]}
      />
      {view === 'mail' && (
        <Filters>
          <FilterSelect
            label="Screen"
            value={screen}
            options={[
              { value: 'phone', label: 'On a phone' },
              { value: 'desktop', label: 'On a desktop' },
            ]}
            onChange={(next) => setScreen(next === 'desktop' ? 'desktop' : 'phone')}
          />
          <FilterSelect
            label="Light or dark"
            value={scheme}
            options={[
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChange={(next) => setScheme(next === 'dark' ? 'dark' : 'light')}
          />
        </Filters>
      )}
      <figcaption>{title}</figcaption>
      {view === 'text' || mail.html === null ? (
        <pre className="outbox-mail-text">{linkedText(mail.text)}</pre>
      ) : (
        <iframe className="outbox-mail" data-scheme={scheme} title={`Mail: ${title}`} sandbox="" srcDoc={mail.html} />
      )}
    </figure>
  );
}
