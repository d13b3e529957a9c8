import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../parts/page.js';
import { mayEditPolicies, useSession } from '../session/session.queries.js';
import { When } from '../time/when.js';
import { steps, stepKeys } from './editor/steps.js';
import { PauseButton } from './pause-button.js';
import { policiesQuery } from './policies.queries.js';
import { StatusTags } from './status-tags.js';
import { WhyFinder } from './why-finder.js';

const route = getRouteApi('/shell/policies/$key');

/** What the policy does, in a sentence for each step, and the way to why somebody was asked. */
export function PolicyPage(): ReactNode {
  const { key } = route.useParams();
  const mayEdit = mayEditPolicies(useSession());
  const policy = useSuspenseQuery(policiesQuery).data.items.find((each) => each.key === key);
  if (policy === undefined) return <Empty title="There is no such policy">It may have gone with its draft.</Empty>;
  const { sentences, version, draftUpdatedAt } = policy;
  return (
    <div className="policy-columns">
      <div className="stack">
        <div className="row">
          <StatusTags of={policy} />
          <span className="grow" />
          {mayEdit && (
            <>
              <Button variant="default" renderRoot={(props) => <Link {...props} to="/policies/$key/edit" params={{ key }} />}>
                {draftUpdatedAt === null ? 'Edit' : 'Go on with the draft'}
              </Button>
              <PauseButton of={policy} />
            </>
          )}
        </div>
        {draftUpdatedAt !== null && version !== null && (
          <p className="policy-hint">
            <When at={draftUpdatedAt} prefix="A draft is waiting, saved " />. It decides nothing until it is published; below is what is
            live.
          </p>
        )}
        {version === null && (
          <p className="policy-hint">This policy was never published: so far it decides nothing. Below is what its draft says.</p>
        )}
        <dl className="policy-sentences">
          {stepKeys.map((step) => (
            <div key={step}>
              <dt>{steps[step].name}</dt>
              <dd>{sentences[step]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <WhyFinder />
    </div>
  );
}
