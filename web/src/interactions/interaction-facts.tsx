import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Interaction } from '../api/types.js';
import { When } from '../time/when.js';
import { channelLabel, words } from '../words/labels.js';

export function InteractionFacts({ of: interaction }: { of: Interaction }): ReactNode {
  const { customer } = interaction;
  const facts: [string, string | null | undefined][] = [
    ['Tier', customer?.tier],
    ['Segment', customer?.segment],
    ['Channel', channelLabel(interaction.channel)],
    ['Team', interaction.team],
    ['Agent', interaction.agent?.name],
    ['Issue', interaction.issueType === null ? null : words(interaction.issueType)],
    ['Product area', interaction.productArea === null ? null : words(interaction.productArea)],
    ['Brand', interaction.brand],
    ['Survey point', words(interaction.surveyPoint)],
    ['Language', interaction.language],
    ['Tags', interaction.tags.join(', ') || null],
    ['Origin', interaction.sample ? 'sample data' : interaction.imported ? 'imported' : null],
  ];
  return (
    <dl className="facts">
      {customer !== null && (
        <>
          <dt>Customer</dt>
          <dd>
            <Link to="/interactions" search={{ customer: customer.externalId }} title="All contacts of this customer">
              {customer.name ?? customer.externalId}
            </Link>
          </dd>
        </>
      )}
      {facts.map(([name, value]) =>
        value === null || value === undefined ? null : (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      {interaction.policyKey !== null && (
        <>
          <dt>Policy</dt>
          <dd>
            <Link
              to="/policies/$key/versions"
              params={{ key: interaction.policyKey }}
              search={interaction.policyVersion === null ? {} : { to: interaction.policyVersion }}
            >
              {interaction.policyKey}, version {interaction.policyVersion ?? '–'}
            </Link>
          </dd>
        </>
      )}
      {interaction.openedAt !== null && (
        <>
          <dt>Opened</dt>
          <dd>
            <When at={interaction.openedAt} />
          </dd>
        </>
      )}
      {interaction.resolvedAt !== null && (
        <>
          <dt>Resolved</dt>
          <dd>
            <When at={interaction.resolvedAt} />
          </dd>
        </>
      )}
    </dl>
  );
}
