import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

interface LoadMoreProps {
  /** A list that comes page by page. */
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): Promise<unknown> };
}

/** Under a list that goes on; nothing where all of it is there. */
export function LoadMore({ of: { hasNextPage, isFetchingNextPage, fetchNextPage } }: LoadMoreProps): ReactNode {
  if (!hasNextPage) return null;
  return (
    <Button variant="default" mt={12} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      Load more
    </Button>
  );
}
