import { IconMail, IconPhone } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RecoveryCaseDetail } from '../api/types.js';
import { CopyButton } from '../parts/copy-link.js';
import { absoluteTime } from '../time/format.js';
import { When } from '../time/when.js';
import { channelLabel, stageLabel, words } from '../words/labels.js';

const inconvenient = (localTime: string): boolean => {
  const hour = Number.parseInt(localTime, 10);
  return hour < 8 || hour >= 20;
};

/** Hours that the customer wishes for make none of the night a good time, and others no good one. */
function adviceNow({ localTime, ownHours }: RecoveryCaseDetail['contact']): string {
  if (localTime !== null && inconvenient(localTime)) return ': write, don’t call.';
  return ownHours === null || ownHours.holdNow ? ': a good time to call.' : '.';
}

export function CaseAside({ of: subject }: { of: RecoveryCaseDetail }): ReactNode {
  const { contact, customer, interaction } = subject;
  const others = subject.customerHistory.filter((past) => past.interactionId !== interaction.id);
  return (
    <aside className="stack" style={{ gap: 16 }}>
      <section className="panel" aria-labelledby="contact">
        <h2 id="contact">Contact</h2>
        <div className="stack" style={{ gap: 8 }}>
          {contact.phone === null && contact.email === null && <p className="dim">No number or address to show.</p>}
          {contact.phone !== null && (
            <Address href={`tel:${contact.phone}`} text={contact.phone} icon={<IconPhone size={16} aria-hidden="true" />} />
          )}
          {contact.email !== null && (
            <Address href={`mailto:${contact.email}`} text={contact.email} icon={<IconMail size={16} aria-hidden="true" />} />
          )}
          {contact.localTime !== null && (
            <p className="small">
              It is <strong>{contact.localTime}</strong> there
              {customer.timeZone !== null && <span className="dim"> ({customer.timeZone})</span>}
              {adviceNow(contact)}
            </p>
          )}
          {contact.ownHours !== null && (
            <p className="small">
              Wishes to be reached from <strong>{contact.ownHours.from}</strong> to <strong>{contact.ownHours.until}</strong>
              <span className="dim"> ({contact.ownHours.zone})</span>
              {contact.ownHours.holdNow ? '.' : ', which is not now.'}
            </p>
          )}
          {subject.callbackAt !== null && (
            <p className="small">
              The customer asked to be called at <strong>{absoluteTime(subject.callbackAt)}</strong>.
            </p>
          )}
          <p className="row small">
            {contact.optedOut && (
              <span className="tag" data-tone="late">
                Opted out of surveys
              </span>
            )}
            {Object.entries(contact.consent).map(([channel, given]) => (
              <span key={channel} className="tag" data-tone={given ? 'good' : 'calm'}>
                {channelLabel(channel)}: {given ? 'yes' : 'no'}
              </span>
            ))}
          </p>
        </div>
      </section>
      <section className="panel" aria-labelledby="facts">
        <h2 id="facts">About</h2>
        <dl className="facts">
          <Fact name="Customer" value={customer.externalId} />
          <Fact name="Tier" value={customer.tier} />
          <Fact name="Segment" value={customer.segment} />
          <dt>Ticket</dt>
          <dd>
            <Link to="/interactions/$id" params={{ id: interaction.id }}>
              {interaction.externalId}
            </Link>{' '}
            <span className="dim">{interaction.source}</span>
          </dd>
          <Fact name="Issue" value={interaction.issueType === null ? null : words(interaction.issueType)} />
          <Fact name="Product area" value={interaction.productArea === null ? null : words(interaction.productArea)} />
          <Fact name="Owner" value={subject.assignee?.name ?? 'nobody'} />
        </dl>
      </section>
      <section className="panel" aria-labelledby="history">
        <h2 id="history">Other contacts</h2>
        {others.length === 0 ? (
          <p className="dim">No other contact is known.</p>
        ) : (
          <ul className="history">
            {others.map((past) => (
              <li key={past.interactionId}>
                <Link to="/interactions/$id" params={{ id: past.interactionId }}>
                  {past.externalId}
                </Link>
                <span className="dim small">
                  {channelLabel(past.channel)} · {past.resolvedAt === null ? stageLabel(past.stage) : <When at={past.resolvedAt} />}
                </span>
                <span className="history-rating">{past.rating ?? '–'}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </aside>
  );
}

function Address({ href, text, icon }: { href: string; text: string; icon: ReactNode }): ReactNode {
  return (
    <div className="row" style={{ flexWrap: 'nowrap', justifyContent: 'space-between' }}>
      <a href={href} className="address clip">
        {icon}
        <span className="clip">{text}</span>
      </a>
      <CopyButton text={text} what={href.startsWith('tel:') ? 'the number' : 'the address'} />
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string | null }): ReactNode {
  if (value === null) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
