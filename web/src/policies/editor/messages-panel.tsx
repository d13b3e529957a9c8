import { SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answerOf, api, compact } from '../../api/client.js';
import type { SmsSegments } from '../../api/types.js';
import { brandsQuery } from '../../brands/brands.queries.js';
import { linkedText } from '../../outbox/linked-text.js';
import '../../outbox/outbox.css';
import { FilterSelect } from '../../parts/filter-select.js';
import { Filters } from '../../parts/filters.js';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { SmsSegmentsLine } from '../../parts/sms-segments.js';
import { asList, isFields, valueAt } from './document.js';
import { useEditing } from './editing.js';
import { languageLabel } from './field-words.js';
import { MailPreview } from './mail-preview.js';
import { isSendable } from './use-draft.js';

const purposes = [
  { value: 'survey', label: 'Survey' },
  { value: 'reminder', label: 'Reminder' },
  { value: 'secondChance', label: 'Second survey' },
] as const;
type Purpose = (typeof purposes)[number]['value'];
type Channel = 'sms' | 'email';

/** Stands in the list of languages for the example that the server brings. */
const rtlExample = 'rtl-example';

/** What customers would read: filled in by the server with an invented contact, from the last state without faults. */
export function MessagesPanel(): ReactNode {
  const { saved } = useEditing().draft;
  const [purpose, setPurpose] = useState<Purpose>('survey');
  const [channel, setChannel] = useState<Channel>('sms');
  const [language, setLanguage] = useState('en');
  const [arm, setArm] = useState<string>();
  const [brand, setBrand] = useState<string>();
  const brands = useQuery(brandsQuery).data?.items ?? [];
  const texts = valueAt(saved, 'survey.texts');
  const languages = Object.keys(isFields(texts) ? texts : {});
  const arms = asList(valueAt(saved, 'experiment.arms')).flatMap((each) =>
    typeof valueAt(each, 'key') === 'string' ? String(valueAt(each, 'key')) : [],
  );
  const isExample = language === rtlExample;
  const shown = isExample || languages.includes(language) ? language : (languages[0] ?? 'en');
  const messages = useQuery({
    queryKey: ['policy-messages', saved, channel, shown, arm, brand],
    queryFn: () => {
      const document = isSendable(saved) ? saved : undefined;
      if (document === undefined) throw new Error('a saved document is an object');
      const words = isExample ? { rtlExample: true } : { language: shown };
      return answerOf(api.POST('/api/v1/policies/preview/messages', { body: { document, channel, ...words, ...compact({ arm, brand }) } }));
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
          options={[
            ...languages.map((tag) => ({ value: tag, label: languageLabel(tag) })),
            { value: rtlExample, label: 'Right to left, an example' },
          ]}
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
        {brands.length > 0 && (
          <FilterSelect
            label="Brand"
            any="Without a brand"
            value={brand}
            options={brands.map(({ key, name }) => ({ value: key, label: name }))}
            onChange={setBrand}
          />
        )}
      </Filters>
      {messages.isPending && <RowsSkeleton rows={1} height={160} />}
      {messages.isError && <ProblemAlert error={messages.error} onRetry={() => void messages.refetch()} />}
      {message && (channel === 'sms' ? <Sms text={message.text} sms={message.sms} /> : <MailPreview mail={message} />)}
      <p className="small dim">
        An invented customer, Ada Quist, stands in. Of a logo its words are shown: this app loads no pictures from elsewhere.
      </p>
    </div>
  );
}

function Sms({ text, sms }: { text: string; sms: SmsSegments | null }): ReactNode {
  return (
    <div className="phone">
      <p className="phone-bubble">{linkedText(text)}</p>
      {sms !== null && <SmsSegmentsLine sms={sms} />}
    </div>
  );
}
