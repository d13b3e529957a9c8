import { SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answerOf, api, compact } from '../../api/client.js';
import { linkedText } from '../../outbox/linked-text.js';
import '../../outbox/outbox.css';
import { FilterSelect } from '../../parts/filter-select.js';
import { Filters } from '../../parts/filters.js';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { asList, isFields, valueAt } from './document.js';
import { useEditing } from './editing.js';
import { languageLabel } from './field-words.js';
import { isSendable } from './use-draft.js';

const purposes = [
  { value: 'survey', label: 'Survey' },
  { value: 'reminder', label: 'Reminder' },
  { value: 'secondChance', label: 'Second survey' },
] as const;
type Purpose = (typeof purposes)[number]['value'];
type Channel = 'sms' | 'email';
type Screen = 'phone' | 'desktop';

/** What customers would read: filled in by the server with an invented contact, from the last state without faults. */
export function MessagesPanel(): ReactNode {
  const { saved } = useEditing().draft;
  const [purpose, setPurpose] = useState<Purpose>('survey');
  const [channel, setChannel] = useState<Channel>('sms');
  const [screen, setScreen] = useState<Screen>('phone');
  const [language, setLanguage] = useState('en');
  const [arm, setArm] = useState<string>();
  const texts = valueAt(saved, 'survey.texts');
  const languages = Object.keys(isFields(texts) ? texts : {});
  const arms = asList(valueAt(saved, 'experiment.arms')).flatMap((each) =>
    typeof valueAt(each, 'key') === 'string' ? String(valueAt(each, 'key')) : [],
  );
  const shown = languages.includes(language) ? language : (languages[0] ?? 'en');
  const messages = useQuery({
    queryKey: ['policy-messages', saved, channel, shown, arm],
    queryFn: () => {
      const document = isSendable(saved) ? saved : undefined;
      if (document === undefined) throw new Error('a saved document is an object');
      return answerOf(api.POST('/api/v1/policies/preview/messages', { body: { document, channel, language: shown, ...compact({ arm }) } }));
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const message = messages.data?.[purpose];
  return (
    <div className="stack">
      <SegmentedControl
        aria-label="Message"
        value={purpose}
        onChange={(next) => setPurpose(purposes.find(({ value }) => value === next)?.value ?? 'survey')}
        data={[...purposes]}
      />
      <Filters>
        <FilterSelect
          label="Channel"
          value={channel}
          options={[
            { value: 'sms', label: 'SMS' },
            { value: 'email', label: 'Email' },
          ]}
          onChange={(next) => setChannel(next === 'email' ? 'email' : 'sms')}
        />
        <FilterSelect
          label="Language"
          value={shown}
          options={languages.map((tag) => ({ value: tag, label: languageLabel(tag) }))}
          onChange={(next) => setLanguage(next ?? 'en')}
        />
        {arms.length > 0 && (
          <FilterSelect
            label="Arm"
            any="Without an arm"
            value={arm}
            options={arms.map((key) => ({ value: key, label: `Arm ${key}` }))}
            onChange={setArm}
          />
        )}
        {channel === 'email' && (
          <FilterSelect
            label="Screen"
            value={screen}
            options={[
              { value: 'phone', label: 'On a phone' },
              { value: 'desktop', label: 'On a desktop' },
            ]}
            onChange={(next) => setScreen(next === 'desktop' ? 'desktop' : 'phone')}
          />
        )}
      </Filters>
      {messages.isPending && <RowsSkeleton rows={1} height={160} />}
      {messages.isError && <ProblemAlert error={messages.error} onRetry={() => void messages.refetch()} />}
      {message && (channel === 'sms' ? <Sms text={message.text} /> : <Email message={message} screen={screen} />)}
      <p className="small dim">An invented customer, Ada Quist, and the brand Acme stand in.</p>
    </div>
  );
}

function Sms({ text }: { text: string }): ReactNode {
  return (
    <div className="phone">
      <p className="phone-bubble">{linkedText(text)}</p>
      <p className="small dim">{text.length} characters</p>
    </div>
  );
}

function Email({ message, screen }: { message: { subject: string | null; text: string; html: string | null }; screen: Screen }): ReactNode {
  return (
    <figure className="message-mail" data-screen={screen}>
      <figcaption>{message.subject ?? 'No subject'}</figcaption>
      {message.html === null ? (
        <pre className="outbox-mail-text">{message.text}</pre>
      ) : (
        <iframe className="outbox-mail" title={`Mail: ${message.subject ?? 'no subject'}`} sandbox="" srcDoc={message.html} />
      )}
    </figure>
  );
}
