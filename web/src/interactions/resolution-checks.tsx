import { IconCheck, IconClock, IconX, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Interaction } from '../api/types.js';
import { When } from '../time/when.js';
import { channelInText } from './decisions-of-trace.js';

type Check = Interaction['checks'][number];

const kinds: Record<Check['kind'], string> = {
  confirmation: '“Does this fully resolve your issue?”',
  check_in: '“Is it still resolved?”, after a day or two',
};
const answers: Record<Check['status'], { label: string; icon: TablerIcon; tone: string }> = {
  scheduled: { label: 'to be asked', icon: IconClock, tone: 'calm' },
  sent: { label: 'no answer yet', icon: IconClock, tone: 'soon' },
  yes: { label: 'yes', icon: IconCheck, tone: 'good' },
  no: { label: 'no: opened again', icon: IconX, tone: 'late' },
  silent: { label: 'silence, which counts as yes', icon: IconCheck, tone: 'good' },
  cancelled: { label: 'called off', icon: IconX, tone: 'calm' },
};

/** What the customer was asked before the decision, and what came back. */
export function ResolutionChecks({ checks }: { checks: readonly Check[] }): ReactNode {
  if (checks.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="checks">
      <h2 id="checks">Is it settled?</h2>
      <ul className="checks">
        {checks.map((check) => (
          <CheckLine key={check.id} check={check} />
        ))}
      </ul>
    </section>
  );
}

function CheckLine({ check }: { check: Check }): ReactNode {
  const { label, icon: Icon, tone } = answers[check.status];
  const isOpen = check.status === 'scheduled' || check.status === 'sent';
  return (
    <li>
      <p>
        {kinds[check.kind]}, by {channelInText(check.channel)}
        {check.resolutionNumber > 1 && <span className="dim"> (resolution {check.resolutionNumber})</span>}
      </p>
      <p className="row small dim">
        <span className="tag" data-tone={tone}>
          <Icon size={13} aria-hidden="true" />
          {label}
        </span>
        {check.sentAt === null ? <When at={check.sendAt} prefix="due " /> : <When at={check.sentAt} prefix="sent " />}
        {check.answeredAt !== null && <When at={check.answeredAt} prefix="answered " />}
        {isOpen && <When at={check.waitsUntil} prefix="waits for a no: " />}
      </p>
    </li>
  );
}
