import { Button, CloseButton, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import type { OutboxMessage } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { SmsSegmentsLine } from '../parts/sms-segments.js';
import { absoluteTime } from '../time/format.js';
import { words } from '../words/labels.js';
import { linkedText } from './linked-text.js';

/** A message as its reader has it: a phone for an SMS or the words of a call, the mail itself in a frame without scripts. */
export function MessageView({ message, onClose }: { message: OutboxMessage; onClose(): void }): ReactNode {
  return (
    <article className="stack">
      <header className="row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
        <div className="grow">
          <h2 style={{ overflowWrap: 'anywhere' }}>
            {message.subject ?? `${message.channel === 'voice' ? 'Call' : 'SMS'} to ${message.to}`}
          </h2>
          <p className="small dim" style={{ overflowWrap: 'anywhere' }}>
            {words(message.purpose)} · from {message.from} to {message.to} · {absoluteTime(message.createdAt)}
          </p>
          <p className="row small">
            {message.interactionId !== null && (
              <Link to="/interactions/$id" params={{ id: message.interactionId }}>
                Interaction
              </Link>
            )}
            {message.caseId !== null && (
              <Link to="/cases/$id" params={{ id: message.caseId }}>
                Case
              </Link>
            )}
          </p>
        </div>
        <CloseButton aria-label="Close the message" onClick={onClose} />
      </header>
      {message.channel === 'email' ? <Mail message={message} /> : <Phone message={message} />}
    </article>
  );
}

function Mail({ message }: { message: OutboxMessage }): ReactNode {
  return (
    <>
      {message.html === null ? (
        <pre className="outbox-mail-text">{linkedText(message.text)}</pre>
      ) : (
        <iframe
          className="outbox-mail"
          title={`Mail: ${message.subject ?? 'no subject'}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={`<base target="_blank">${message.html}`}
        />
      )}
      {message.repliable && <Reply message={message} label="Reply to this mail" />}
    </>
  );
}

function Phone({ message }: { message: OutboxMessage }): ReactNode {
  return (
    <div className="phone">
      <p className="phone-from">{message.from}</p>
      <p className="phone-bubble">{linkedText(message.text)}</p>
      {message.sms !== null && <SmsSegmentsLine sms={message.sms} />}
      {message.repliable ? (
        <Reply message={message} label={replyLabelOf(message)} />
      ) : (
        <p className="small dim">Nobody answers to this message.</p>
      )}
    </div>
  );
}

function replyLabelOf({ channel, purpose }: OutboxMessage): string {
  if (purpose === 'call_back') return 'How it ended: connected 45, no answer, busy or not taken';
  return channel === 'voice' ? 'Keys or words, such as 4, or no answer' : 'Reply, such as 2 or STOP';
}

interface Exchange {
  text: string;
  outcome: string;
  answer: string | null;
}

function Reply({ message, label }: { message: OutboxMessage; label: string }): ReactNode {
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const [exchanges, setExchanges] = useState<Exchange[]>([]);
  const reply = useMutation({
    mutationFn: (body: { text: string }) => answerOf(api.POST('/api/v1/outbox/{id}/reply', { params: { path: { id: message.id } }, body })),
    onSuccess: ({ outcome, answer }, sent) => {
      setExchanges((before) => [...before, { text: sent.text, outcome, answer }]);
      setText('');
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    reply.mutate({ text });
  };
  return (
    <div className="stack" style={{ gap: 8 }}>
      <ol className="stack" style={{ gap: 6 }} aria-live="polite">
        {exchanges.map((exchange, index) => (
          <li key={index} className="stack" style={{ gap: 4 }}>
            <p className="phone-bubble" data-mine="true">
              {exchange.text}
            </p>
            <p className="small dim">Understood as: {words(exchange.outcome).toLowerCase()}</p>
            {exchange.answer !== null && <p className="phone-bubble">{exchange.answer}</p>}
          </li>
        ))}
      </ol>
      <form onSubmit={send} className="row" style={{ flexWrap: 'nowrap' }}>
        <TextInput
          className="grow"
          aria-label={label}
          placeholder={label}
          required
          maxLength={5_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" loading={reply.isPending}>
          Send
        </Button>
      </form>
      {reply.isError && <ProblemAlert error={reply.error} />}
    </div>
  );
}
