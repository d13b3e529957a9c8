import '@mantine/spotlight/styles.css';
import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconInbox, IconListDetails, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import { stageLabel } from '../words/labels.js';
import type { Destination } from './navigation.js';

interface PaletteProps {
  destinations: Destination[];
  onClose(): void;
  onShortcuts(): void;
}

/** Jump anywhere: pages, and interactions by the start of an id or a customer's name. Loaded when first opened. */
export function Palette({ destinations, onClose, onShortcuts }: PaletteProps): ReactNode {
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const [query, setQuery] = useState('');
  const found = useQuery({
    queryKey: ['palette', query],
    queryFn: () => answerOf(api.GET('/api/v1/interactions', { params: { query: { search: query, limit: 6 } } })),
    enabled: query.trim().length > 1,
    placeholderData: keepPreviousData,
  });
  useEffect(() => spotlight.open(), []);

  const pages = destinations.map(({ to, label, icon: Icon }): SpotlightActionData => ({
    id: to,
    label,
    leftSection: <Icon size={18} />,
    onClick: () => void navigate({ to }),
  }));
  const views: SpotlightActionData[] = [
    {
      id: 'mine',
      label: 'My cases',
      leftSection: <IconInbox size={18} />,
      onClick: () => void navigate({ to: '/', search: { assignee: 'me' } }),
    },
    {
      id: 'unowned',
      label: 'Cases without owner',
      leftSection: <IconInbox size={18} />,
      onClick: () => void navigate({ to: '/', search: { assignee: 'none' } }),
    },
    { id: 'dark', label: 'Dark screen', onClick: () => setColorScheme('dark') },
    { id: 'light', label: 'Light screen', onClick: () => setColorScheme('light') },
    { id: 'keys', label: 'Keyboard shortcuts', onClick: onShortcuts },
  ];
  const hits = (query.trim().length > 1 ? (found.data?.items ?? []) : []).map((interaction): SpotlightActionData => {
    const { recoveryCase } = interaction;
    const open = (): void =>
      void (recoveryCase
        ? navigate({ to: '/cases/$id', params: { id: recoveryCase.id } })
        : navigate({ to: '/interactions/$id', params: { id: interaction.id } }));
    return {
      id: interaction.id,
      label: `${interaction.externalId} · ${interaction.customer?.name ?? interaction.customer?.externalId ?? 'unknown customer'}`,
      description: recoveryCase ? `Case ${recoveryCase.number}` : stageLabel(interaction.stage),
      keywords: query,
      leftSection: <IconListDetails size={18} />,
      onClick: open,
    };
  });
  return (
    <Spotlight
      actions={[...pages, ...views, ...hits]}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      nothingFound={found.isFetching ? 'Searching…' : 'Nothing found'}
      shortcut={null}
      limit={12}
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: 'Go to, or find a ticket or customer',
        'aria-label': 'Search and commands',
      }}
    />
  );
}
