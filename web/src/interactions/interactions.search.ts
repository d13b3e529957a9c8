import { compact } from '../api/client.js';
import { oneOf, textIn } from '../parts/search-fields.js';

const stages = ['open', 'waiting', 'deciding', 'not_asked', 'asked', 'answered', 'recovering', 'closed'] as const;
export const channels = ['phone', 'email', 'chat', 'sms', 'social', 'in_person', 'web'] as const;
export type Channel = (typeof channels)[number];

export interface InteractionsSearch {
  search?: string;
  stage?: (typeof stages)[number];
  channel?: Channel;
  team?: string;
  agent?: string;
  customer?: string;
}

export function interactionsSearch(raw: Record<string, unknown>): InteractionsSearch {
  return compact({
    search: textIn(raw, 'search'),
    stage: oneOf(stages, raw, 'stage'),
    channel: oneOf(channels, raw, 'channel'),
    team: textIn(raw, 'team'),
    agent: textIn(raw, 'agent'),
    customer: textIn(raw, 'customer'),
  });
}
