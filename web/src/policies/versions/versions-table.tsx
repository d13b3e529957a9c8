import { Button } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FollowUpPolicy } from '../../api/types.js';
import { When } from '../../time/when.js';

interface VersionsTableProps {
  policyKey: string;
  versions: readonly FollowUpPolicy[];
  shown: number | undefined;
  /** Null for those who only look. */
  onBringBack: ((version: number) => void) | null;
}

export function VersionsTable({ policyKey, versions, shown, onBringBack }: VersionsTableProps): ReactNode {
  return (
    <div className="scroll-x">
      <table className="data stacked">
        <caption className="visually-hidden">Versions, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Status</th>
            <th scope="col">Published</th>
            <th scope="col">Notes</th>
            <th scope="col">
              <span className="visually-hidden">Bring back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((policy) => (
            <VersionRow
              key={policy.version}
              policyKey={policyKey}
              policy={policy}
              isShown={policy.version === shown}
              onBringBack={onBringBack}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface VersionRowProps {
  policyKey: string;
  policy: FollowUpPolicy;
  isShown: boolean;
  onBringBack: ((version: number) => void) | null;
}

function VersionRow({ policyKey, policy, isShown, onBringBack }: VersionRowProps): ReactNode {
  const { version, status, publishedAt, publishedBy, updatedAt, createdBy } = policy;
  return (
    <tr data-shown={isShown}>
      <td data-label="Version">
        <Link
          to="/policies/$key/versions"
          params={{ key: policyKey }}
          search={{ to: version }}
          resetScroll={false}
          className="version-link"
          {...(isShown ? { 'aria-current': true } : {})}
        >
          Version {version}
        </Link>
      </td>
      <td data-label="Status">
        <VersionStatus of={policy} />
      </td>
      <td data-label="Published">
        {publishedAt === null ? (
          <span className="dim">
            saved <When at={updatedAt} /> by {createdBy}
          </span>
        ) : (
          <span>
            <When at={publishedAt} /> <span className="dim">by {publishedBy ?? 'Amends'}</span>
          </span>
        )}
      </td>
      <td data-label="Notes" className="dim">
        {notesOf(policy)}
      </td>
      <td data-label="">
        {onBringBack !== null && status === 'superseded' && (
          <Button variant="default" aria-label={`Bring back version ${version}`} onClick={() => onBringBack(version)}>
            Bring back
          </Button>
        )}
      </td>
    </tr>
  );
}

function VersionStatus({ of: { status, paused } }: { of: FollowUpPolicy }): ReactNode {
  if (status === 'superseded') return <span className="dim">decided before</span>;
  if (status === 'draft')
    return (
      <span className="tag" data-tone="accent">
        <IconPencil size={13} aria-hidden="true" />
        draft
      </span>
    );
  return (
    <span className="tag" data-tone={paused ? 'soon' : 'good'}>
      <IconCheck size={13} aria-hidden="true" />
      {paused ? 'live, paused' : 'live'}
    </span>
  );
}

function notesOf({ restores, appliesTo, publishedAt }: FollowUpPolicy): string {
  const notes = [
    ...(restores === null ? [] : [`brings back version ${restores}`]),
    ...(publishedAt !== null && appliesTo === 'new' ? ['only for what resolved after it'] : []),
  ];
  return notes.length === 0 ? '–' : notes.join(', ');
}
