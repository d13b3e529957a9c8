import { Button } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import type { RecoveryCaseDetail } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useSession } from '../session/session.queries.js';
import { nowMs } from '../time/clock.js';
import { PhoneOf } from '../users/phone-of.js';
import { callResultLabel } from '../words/labels.js';
import { isCallUnderWay, useCaseWork } from './case.queries.js';

type CaseCall = RecoveryCaseDetail['calls'][number];

/** As long before and after the hour that was wished for as the API takes a call for the one that was wished. */
const wishHoldsMs = 2 * 3_600_000;

const isWishedNow = ({ callbackAt }: RecoveryCaseDetail): boolean =>
  callbackAt !== null && Math.abs(Date.parse(callbackAt) - nowMs()) <= wishHoldsMs;

/** Rings the own phone and connects it with the customer; says how the newest call goes, or went. */
export function Call({ of: subject }: { of: RecoveryCaseDetail }): ReactNode {
  const session = useSession();
  const work = useCaseWork(subject.id);
  const newest = subject.calls.at(-1);
  const underWay = isCallUnderWay(subject);
  const atWish = isWishedNow(subject);
  return (
    <div className="stack" style={{ gap: 6 }}>
      <div className="row">
        <Button
          variant="default"
          leftSection={<IconPhoneCall size={14} />}
          disabled={underWay || subject.contact.phone === null}
          loading={work.isPending && work.variables.do === 'call'}
          onClick={() => work.mutate({ do: 'call', atWish })}
        >
          {atWish ? 'Call, as the customer asked' : 'Call'}
        </Button>
        {newest !== undefined && <Progress of={newest} />}
        {newest?.result === 'reached' && (
          <Button variant="subtle" size="compact-xs" onClick={() => work.mutate({ do: 'call_was_voicemail', callId: newest.id })}>
            It was voicemail
          </Button>
        )}
      </div>
      {work.isError && <ProblemAlert error={work.error} />}
      {work.isError && asProblem(work.error).code === 'no_own_phone' && session !== undefined && (
        <div className="row small">
          Your phone: <PhoneOf user={session.user} />
        </div>
      )}
    </div>
  );
}

function Progress({ of: call }: { of: CaseCall }): ReactNode {
  const isSandbox = useSession()?.sandbox.voice === true;
  return (
    <output className="small">
      {sentenceOf(call)}
      {isSandbox && call.status === 'ringing' && <span className="dim"> The sandbox rings nobody: say in the outbox how it ends.</span>}
    </output>
  );
}

function sentenceOf({ status, result, seconds }: CaseCall): string {
  switch (status) {
    case 'requested':
      return 'Your phone rings in a moment.';
    case 'ringing':
      return 'Your phone rings. Pick up and press 1.';
    case 'connecting':
      return 'The customer’s phone rings.';
    case 'connected':
      return 'You are talking to the customer.';
    case 'ended':
      return `Last call: ${callResultLabel(result).toLowerCase()}${seconds === null || seconds === 0 ? '' : `, ${seconds} s`}.`;
  }
}
