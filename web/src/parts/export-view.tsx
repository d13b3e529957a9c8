import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { csvOf, download, type CsvRow } from './csv.js';

interface ExportViewProps<Item> {
  fileName: string;
  /** A page of up to 500; an empty cursor is the first. */
  fetchPage(cursor: string): Promise<{ items: Item[]; nextCursor: string | null }>;
  rowOf(item: Item): CsvRow;
}

/** Downloads all rows of a view, not only those on screen. */
export function ExportView<Item>({ fileName, fetchPage, rowOf }: ExportViewProps<Item>): ReactNode {
  const run = useMutation({
    mutationFn: async () => {
      const rows: CsvRow[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { items, nextCursor } = await fetchPage(cursor);
        rows.push(...items.map(rowOf));
        cursor = nextCursor;
      }
      download(fileName, csvOf(rows));
    },
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={14} />}
      loading={run.isPending}
      color={run.isError ? 'red' : 'pine'}
      onClick={() => run.mutate()}
    >
      {run.isError ? 'Export failed, try again' : 'Export this view (CSV)'}
    </Button>
  );
}
