import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import type { RecoveryCaseDetail } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { mayWorkCases, useSession } from '../session/session.queries.js';
import { When } from '../time/when.js';
import { channelLabel } from '../words/labels.js';
import { conversationQuery, useWrite, type PersonalMessage, type Written } from './context.queries.js';
import './context.css';

/** What people and the customer wrote to each other, and the next message. */
export function ConversationPanel({ of: subject }: { of: RecoveryCaseDetail }): ReactNode {
  const session = useSession();
  const talk = useQuery(conversationQuery(subject.id));
  const items = talk.data?.items ?? [];
  const mine = session !== undefined && subject.assignee?.id === session.user.id;
  const { email, phone } = subject.contact;
  const mayWrite = (mayWorkCases(session) || mine) && subject.status !== 'closed' && (email !== null || phone !== null);
  if (items.length === 0 && !mayWrite) return null;
  return (
    <section className="panel" aria-labelledby="talk">
      <h2 id="talk">Write to the customer</h2>
      {talk.isError && <ProblemAlert error={talk.error} />}
      {items.length > 0 && (
        <ol className="talk" aria-live="polite">
          {items.map((item) => (
            <Item key={item.id} of={item} />
          ))}
        </ol>
      )}
      {mayWrite && <WriteForm of={subject} hasMail={items.some(({ direction, channel }) => direction === 'out' && channel === 'email')} />}
    </section>
  );
}

function Item({ of: item }: { of: PersonalMessage }): ReactNode {
  return (
    <li data-direction={item.direction}>
      <p className="small dim">
        {item.by ?? (item.automatic ? 'An automatic answer' : 'The customer')}
        {item.fromOther && ', from another address'} · {channelLabel(item.channel)} · <When at={item.at} />
        {item.status !== null && ` · ${fateOf(item)}`}
      </p>
      {item.subject !== null && <strong>{item.subject}</strong>}
      <p className="talk-text">{item.text}</p>
    </li>
  );
}

function fateOf({ status, delivered }: PersonalMessage): string {
  switch (status) {
    case 'pending':
      return 'on its way';
    case 'sent':
      return delivered ? 'arrived' : 'sent';
    case 'failed':
      return 'not sent';
    case 'unclear':
      return 'nobody knows yet whether it went out';
    case 'returned':
      return 'came back';
    default:
      return '';
  }
}

const empty: Written = { channel: 'email', subject: '', text: '', outsideHoursReason: '' };

function WriteForm({ of: subject, hasMail }: { of: RecoveryCaseDetail; hasMail: boolean }): ReactNode {
  const write = useWrite(subject.id);
  const { email, phone } = subject.contact;
  const [draft, setDraft] = useState<Written>({ ...empty, channel: email === null ? 'sms' : 'email' });
  const change = (part: Partial<Written>): void => setDraft((before) => ({ ...before, ...part }));
  const needsReason = draft.outsideHoursReason !== '' || (write.isError && asProblem(write.error).code === 'customer_own_hours');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate(draft, {
      onSuccess: () => {
        toast('On its way. It counts as your outreach once it is out.');
        setDraft({ ...empty, channel: draft.channel });
      },
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {email !== null && phone !== null && (
        <SegmentedControl
          size="sm"
          aria-label="Channel"
          value={draft.channel}
          onChange={(channel) => change({ channel: channel === 'sms' ? 'sms' : 'email' })}
          data={[
            { value: 'email', label: 'Email' },
            { value: 'sms', label: 'SMS' },
          ]}
        />
      )}
      {draft.channel === 'email' && (
        <TextInput
          label="Subject"
          required={!hasMail}
          {...(hasMail ? { placeholder: 'As before' } : {})}
          maxLength={200}
          value={draft.subject}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
      )}
      <Textarea
        label="Your words"
        description="Your name and the brand follow by themselves; the answer comes back here."
        required
        autosize
        minRows={4}
        maxRows={16}
        maxLength={draft.channel === 'sms' ? 1_000 : 10_000}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {needsReason && (
        <TextInput
          label="Why outside of the hours that the customer chose"
          required
          minLength={3}
          maxLength={300}
          value={draft.outsideHoursReason}
          onChange={(event) => change({ outsideHoursReason: event.currentTarget.value })}
        />
      )}
      {write.isError && <ProblemAlert error={write.error} />}
      <Button type="submit" size="sm" leftSection={<IconSend size={14} />} loading={write.isPending}>
        Send {draft.channel === 'sms' ? 'text message' : 'email'}
      </Button>
    </form>
  );
}
