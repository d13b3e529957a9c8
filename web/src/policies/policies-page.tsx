import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { FollowUpPolicySummary } from '../api/types.js';
import { Empty, Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../session/session.queries.js';
import { NewPolicyForm } from './new-policy-form.js';
import { PauseButton } from './pause-button.js';
import { policiesQuery } from './policies.queries.js';
import { StatusTags } from './status-tags.js';
import './policies.css';

export function PoliciesPage(): ReactNode {
  const list = useQuery(policiesQuery);
  const mayEdit = mayEditPolicies(useSession());
  const [adding, setAdding] = useState(false);
  const close = (): void => setAdding(false);
  return (
    <Page
      title="Policies"
      lead="Whom to ask, how, and what follows a low score. About each contact the first one decides that fits it."
      actions={mayEdit ? <Button onClick={() => setAdding(true)}>New policy</Button> : undefined}
    >
      {list.isPending && <RowsSkeleton rows={3} height={64} />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <Empty title="There is no policy">The default one appears when Amends starts.</Empty>}
      {list.data !== undefined && list.data.items.length > 0 && <PoliciesTable policies={list.data.items} mayEdit={mayEdit} />}
      {!mayEdit && <p className="small dim policies-note">Ops and admins make and change policies.</p>}
      <Modal opened={adding} onClose={close} title="New policy" closeButtonProps={{ 'aria-label': 'Close' }}>
        <NewPolicyForm policies={list.data?.items ?? []} />
      </Modal>
    </Page>
  );
}

function PoliciesTable({ policies, mayEdit }: { policies: FollowUpPolicySummary[]; mayEdit: boolean }): ReactNode {
  return (
    <div className="scroll-x">
      <table className="data stacked policies">
        <thead>
          <tr>
            <th scope="col">Policy, and whom it asks</th>
            <th scope="col">Status</th>
            <th scope="col" className="num">
              Priority
            </th>
            <th scope="col" className="num" title="Surveys sent in the last 14 days">
              Asked, 14 days
            </th>
            <th scope="col" className="num">
              Answered
            </th>
            <th scope="col" className="num" title="Cases resolved after an outreach in the last 14 days">
              Recovered
            </th>
            {mayEdit && <th scope="col">Actions</th>}
          </tr>
        </thead>
        <tbody>
          {policies.map((policy) => (
            <PolicyRow key={policy.key} policy={policy} mayEdit={mayEdit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PolicyRow({ policy, mayEdit }: { policy: FollowUpPolicySummary; mayEdit: boolean }): ReactNode {
  const { key, name, activity } = policy;
  return (
    <tr>
      <td data-label="Policy">
        <PolicyName of={policy} />
      </td>
      <td data-label="Status">
        <StatusTags of={policy} />
      </td>
      <td data-label="Priority" className="num">
        {policy.priority}
      </td>
      <td data-label="Asked" className="num">
        {activity.sent}
      </td>
      <td data-label="Answered" className="num">
        {activity.answered}
      </td>
      <td data-label="Recovered" className="num">
        {activity.recovered}
      </td>
      {mayEdit && (
        <td data-label="Actions">
          <div className="row policies-actions">
            <Link to="/policies/$key/edit" params={{ key }} aria-label={`Edit ${name}`}>
              Edit
            </Link>
            <PauseButton of={policy} />
          </div>
        </td>
      )}
    </tr>
  );
}

function PolicyName({ of: { key, name, sentences } }: { of: FollowUpPolicySummary }): ReactNode {
  return (
    <div>
      <Link to="/policies/$key" params={{ key }} className="policies-name">
        {name}
      </Link>
      <p className="small dim">{sentences.who}</p>
    </div>
  );
}
