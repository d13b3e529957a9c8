import { Button, Kbd } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { compact } from '../../api/client.js';
import type { ThemedComment } from '../../api/types.js';
import { CopyButton } from '../../parts/copy-link.js';
import type { CsvRow } from '../../parts/csv.js';
import { ExportView } from '../../parts/export-view.js';
import { LoadMore } from '../../parts/load-more.js';
import { Empty, RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { mayWorkCases, useSession } from '../../session/session.queries.js';
import { useShortcutsEnabled } from '../../shell/shortcuts.js';
import { CommentFilters } from './comment-filters.js';
import { CommentRow } from './comment-row.js';
import { commentsPage, commentsQuery } from './comments.queries.js';
import { commentsSearch } from './comments.search.js';
import { useCommentKeys } from './row-keys.js';
import './comments.css';

const route = getRouteApi('/shell/theming/');

/** Every comment with what was read in it, to be corrected in place. */
export function CommentsPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayCorrect = mayWorkCases(useSession());
  const list = useInfiniteQuery(commentsQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  useCommentKeys(mayCorrect);
  const change = (next: Record<string, string | undefined>): void =>
    void navigate({ search: (before) => commentsSearch({ ...compact(before), ...next }), replace: true });
  const clear = (): void => void navigate({ search: {} });
  return (
    <>
      <div className="row theming-head">
        <p className="dim small grow">
          What customers wrote, and what was read in it.{' '}
          {mayCorrect ? 'A correction counts at once, and teaches the reader.' : 'Managers and ops correct it.'} Personal data is dotted
          out. <Keys />
        </p>
        <div className="row no-print">
          <CopyButton />
          <ExportView fileName="comments.csv" fetchPage={(cursor) => commentsPage(search, cursor, 500)} rowOf={rowOf} />
        </div>
      </div>
      <CommentFilters search={search} onChange={change} onClear={clear} />
      <div className="theming-list comment-list">
        {list.isPending && <RowsSkeleton rows={6} height={110} />}
        {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && items.length === 0 && <NoComments filtered={Object.keys(search).length > 0} onClear={clear} />}
        {items.map((item) => (
          <CommentRow key={item.responseId} of={item} />
        ))}
      </div>
      <LoadMore of={list} />
    </>
  );
}

function Keys(): ReactNode {
  if (!useShortcutsEnabled()) return null;
  return (
    <span className="comment-keys">
      <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> move, <Kbd size="xs">?</Kbd> all keys.
    </span>
  );
}

function NoComments({ filtered, onClear }: { filtered: boolean; onClear(): void }): ReactNode {
  if (!filtered) {
    return (
      <Empty title="No comment yet" action={<Link to="/">Go to the inbox</Link>}>
        What customers write in a survey stands here, with what was read in it.
      </Empty>
    );
  }
  return (
    <Empty
      title="No comment fits these filters"
      action={
        <Button variant="default" onClick={onClear}>
          Clear the filters
        </Button>
      }
    >
      The search looks for the words as they were written.
    </Empty>
  );
}

function rowOf(item: ThemedComment): CsvRow {
  return {
    response: item.responseId,
    interaction: item.interactionId,
    answeredAt: item.answeredAt,
    instrument: item.instrument,
    rating: item.rating,
    team: item.team,
    channel: item.channel,
    agent: item.agentName,
    language: item.language,
    text: item.comment,
    sentiment: item.sentiment,
    sentimentBy: item.sentimentBy,
    drivers: item.drivers.map(({ key }) => key).join(';'),
    flags: item.flags.map(({ key }) => key).join(';'),
    corrections: item.corrections.length,
    modelVersion: item.modelVersion,
  };
}
