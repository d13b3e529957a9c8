import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { compact } from '../api/client.js';
import type { Person, RecoveryCase } from '../api/types.js';
import { CopyButton } from '../parts/copy-link.js';
import { Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { mayWorkCases, useSession } from '../session/session.queries.js';
import { AssignMenu } from './assign-menu.js';
import { CaseRow } from './case-row.js';
import { InboxEmpty } from './inbox-empty.js';
import { InboxFilters } from './inbox-filters.js';
import { inboxQuery, useAssign } from './inbox.queries.js';
import { sectionTitles, type Section } from './sections.js';
import { focusedCaseId, useRowKeys } from './row-keys.js';
import { useArrivedAt, useLayout } from './use-layout.js';
import './inbox.css';

const route = getRouteApi('/shell/');
const noCases: RecoveryCase[] = [];
const OutreachDialog = lazy(() => import('../case/outreach-dialog.js').then((module) => ({ default: module.OutreachDialog })));

export function InboxPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const session = useSession();
  const mayWork = mayWorkCases(session);
  const list = useInfiniteQuery(inboxQuery(search));
  const cases = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? noCases, [list.data]);
  const arrivedAt = useArrivedAt();
  const freshness = list.dataUpdatedAt >= arrivedAt ? 'fresh' : 'kept';
  const { sections, pending, layOutAgain } = useLayout(cases, `${JSON.stringify(search)} ${arrivedAt} ${freshness}`);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [outreachFor, setOutreachFor] = useState<RecoveryCase | null>(null);
  const [assigning, setAssigning] = useState(false);
  const assign = useAssign();

  const select = useCallback((id: string, on: boolean): void => {
    setSelected((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const chosen = (): RecoveryCase[] => {
    const focused = focusedCaseId();
    return cases.filter((each) => (selected.size > 0 ? selected.has(each.id) : each.id === focused));
  };
  useRowKeys({
    mayWork,
    toggle: (id) => select(id, !selected.has(id)),
    assign: () => {
      const focused = focusedCaseId();
      if (selected.size === 0 && focused !== null) select(focused, true);
      if (selected.size > 0 || focused !== null) setTimeout(() => setAssigning(true));
    },
    outreach: () => setOutreachFor(chosen()[0] ?? null),
  });

  const assignTo = (to: Person): void => {
    const before = chosen();
    setSelected(new Set());
    assign.mutate({ cases: before, to }, { onSuccess: () => toast(assignedText(before.length, to), undoOf(before)) });
  };
  /** Each case goes back to who had it; one that had nobody can't be taken from its new owner by the API. */
  const undoOf = (before: RecoveryCase[]): (() => void) | undefined => {
    if (before.some((each) => each.assignee === null)) return undefined;
    return () => {
      for (const each of before) if (each.assignee) assign.mutate({ cases: [each], to: each.assignee });
    };
  };
  const teams = [...new Set(cases.flatMap((each) => each.interaction.team ?? []))].toSorted();
  const change = (next: object): void => void navigate({ search: (before) => compact({ ...before, ...next }), replace: true });

  return (
    <Page
      title="Recovery inbox"
      lead={list.isSuccess ? leadOf(sections, list.hasNextPage) : 'Every low score in a person’s hands within 24 hours'}
      actions={<CopyButton />}
    >
      {(session?.hasInteractions !== false || cases.length > 0) && <InboxFilters search={search} teams={teams} onChange={change} />}
      <div aria-live="polite">
        {(pending.fresh > 0 || pending.moved > 0) && (
          <div className="inbox-bar">
            <span className="grow">{pendingText(pending)}</span>
            <Button variant="subtle" onClick={layOutAgain}>
              Update the list
            </Button>
          </div>
        )}
      </div>
      {selected.size > 0 && (
        <div className="inbox-bar">
          <span className="grow">
            {selected.size} {selected.size === 1 ? 'case' : 'cases'} selected
          </span>
          <AssignMenu label="Assign to" variant="filled" opened={assigning} onOpenChange={setAssigning} onAssign={assignTo} />
          <Button variant="subtle" onClick={() => setSelected(new Set())}>
            Clear
          </Button>
        </div>
      )}
      {assign.isError && <ProblemAlert error={assign.error} />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <RowsSkeleton rows={8} height={50} />}
      {list.isSuccess && cases.length === 0 && (
        <InboxEmpty filtered={Object.keys(search).length > 0} onClear={() => void navigate({ search: {} })} />
      )}
      <div className="inbox" data-selectable={mayWork}>
        {cases.length > 0 && Object.keys(search).length === 0 && sections[0]?.key !== 'overdue' && (
          <p className="inbox-good">
            <IconCircleCheck size={18} aria-hidden="true" /> Nothing overdue
          </p>
        )}
        {sections.map((section) => (
          <section key={section.key} className="inbox-section" aria-labelledby={`section-${section.key}`}>
            <h2 id={`section-${section.key}`} data-tone={section.key === 'overdue' ? 'late' : section.key === 'soon' ? 'soon' : 'calm'}>
              {sectionTitles[section.key]} <span className="dim">{section.cases.length}</span>
            </h2>
            <ul>
              {section.cases.map((each) => (
                <CaseRow key={each.id} recoveryCase={each} selected={selected.has(each.id)} selectable={mayWork} onSelect={select} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage().then(layOutAgain)}>
          Load more
        </Button>
      )}
      {outreachFor !== null && (
        <Suspense>
          <OutreachDialog of={outreachFor} onClose={() => setOutreachFor(null)} />
        </Suspense>
      )}
    </Page>
  );
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const assignedText = (count: number, to: Person): string => `${countOf(count, 'case')} assigned to ${to.name}`;

function pendingText({ fresh, moved }: { fresh: number; moved: number }): string {
  const parts = [fresh > 0 ? `${countOf(fresh, 'new case')}` : null, moved > 0 ? `${countOf(moved, 'case')} moved on` : null];
  return parts.filter((part) => part !== null).join(', ');
}

function leadOf(sections: Section[], more: boolean): string {
  const total = sections.reduce((sum, section) => sum + section.cases.length, 0);
  const overdue = sections.find((section) => section.key === 'overdue')?.cases.length ?? 0;
  return `${countOf(total, 'case')}${more ? ' and more' : ''}, ${overdue} overdue`;
}
