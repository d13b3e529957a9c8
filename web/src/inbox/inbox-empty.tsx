import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { CopyButton } from '../parts/copy-link.js';
import { SampleProgress } from '../sample/sample-banner.js';
import { isBusy, sampleQuery, useLoadSample } from '../sample/sample.queries.js';
import { mayEditPolicies, useSession } from '../session/session.queries.js';

export function InboxEmpty({ filtered, onClear }: { filtered: boolean; onClear(): void }): ReactNode {
  const session = useSession();
  if (filtered) {
    return (
      <Empty title="No case fits these filters" action={<Button onClick={onClear}>Clear the filters</Button>}>
        Cases outside them are not shown.
      </Empty>
    );
  }
  if (session?.hasInteractions === false) return <FirstSteps />;
  return (
    <Empty title="No customer is waiting for you" action={<Link to="/interactions">See all interactions</Link>}>
      Every low score has been taken care of. New ones appear here by themselves.
    </Empty>
  );
}

/** What a new installation needs to see something happen. */
function FirstSteps(): ReactNode {
  const mayLoad = mayEditPolicies(useSession());
  const status = useQuery(sampleQuery).data;
  const load = useLoadSample();
  return (
    <div className="stack" style={{ marginTop: 12 }}>
      <Empty
        title="Nothing has come in yet"
        action={
          status !== undefined && isBusy(status) ? (
            <div style={{ width: 'min(420px, 100%)', textAlign: 'left' }}>
              <SampleProgress status={status} />
            </div>
          ) : (
            mayLoad && (
              <Button size="sm" loading={load.isPending} onClick={() => load.mutate()}>
                Load sample data
              </Button>
            )
          )
        }
      >
        Cases appear here when a customer gives a low rating. See how that looks with a made-up company, which can be removed again with one
        click, or send a first event.
      </Empty>
      {load.isError && <ProblemAlert error={load.error} />}
      <section className="panel">
        <div className="row" style={{ justifyContent: 'space-between', marginBottom: 8 }}>
          <h2>Send a first event</h2>
          <CopyButton text={firstEvent()} label="Copy" />
        </div>
        <pre className="mono" style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {firstEvent()}
        </pre>
      </section>
    </div>
  );
}

function firstEvent(): string {
  const event = {
    id: 'evt-1',
    source: 'helpdesk',
    type: 'interaction.resolved',
    occurredAt: new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString(),
    interaction: {
      id: 'T-1001',
      channel: 'email',
      team: 'billing',
      surveyPoint: 'post_ticket',
      agent: { id: 'a-7', name: 'Sam Ode', email: 'sam@example.com' },
    },
    customer: { id: 'CUS-1', name: 'Ada Quist', email: 'ada@example.com', consent: { email: true } },
  };
  const fields = Object.entries(event).map(([key, value]) => `\n    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `curl ${location.origin}/api/v1/events \\
  -H "Authorization: Bearer $AMENDS_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{${fields.join(',')}\n  }'`;
}
