import type { ReactNode } from 'react';
import type { Interaction } from '../api/types.js';
import { When } from '../time/when.js';
import { channelLabel, words } from '../words/labels.js';

export function Invitations({ of: { invitations } }: { of: Interaction }): ReactNode {
  if (invitations.length === 0) return null;
  return (
    <section className="panel">
      <h2>Invitations</h2>
      <div className="scroll-x">
        <table className="data stacked">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Channel</th>
              <th scope="col">Status</th>
              <th scope="col">Sent</th>
              <th scope="col">Delivered</th>
              <th scope="col">Answered</th>
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <tr key={invitation.id}>
                <td data-label="What">{invitation.kind === 'first' ? 'Survey' : 'Second ask'}</td>
                <td data-label="Channel">{invitation.steps.length > 1 ? <Steps of={invitation} /> : channelLabel(invitation.channel)}</td>
                <td data-label="Status">
                  {words(invitation.status)}
                  {invitation.endedReason !== null && <span className="dim"> ({words(invitation.endedReason).toLowerCase()})</span>}
                </td>
                <td data-label="Sent">
                  {invitation.sentAt === null ? <When at={invitation.sendAt} prefix="due " /> : <When at={invitation.sentAt} />}
                </td>
                <td data-label="Delivered">{invitation.deliveredAt === null ? '–' : <When at={invitation.deliveredAt} />}</td>
                <td data-label="Answered">{invitation.answeredAt === null ? '–' : <When at={invitation.answeredAt} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The channels that one ask went along: how each ended, and why it was left. */
function Steps({ of: { steps } }: { of: Interaction['invitations'][number] }): ReactNode {
  return (
    <ol className="invitation-steps">
      {steps.map(({ number, channel, status, leftBecause }) => (
        <li key={number}>
          {channelLabel(channel)}: {words(status).toLowerCase()}
          {leftBecause !== null && leftBecause !== status && <span className="dim">, left because {words(leftBecause).toLowerCase()}</span>}
        </li>
      ))}
    </ol>
  );
}
