import { compact } from '../api/client.js';
import { textIn } from '../parts/search-fields.js';

/** The filters of the inbox as they stand in the address bar. */
export interface InboxSearch {
  status?: 'open' | 'contacted' | 'resolved' | 'asked_again' | 'last_look' | 'closed';
  assignee?: string;
  team?: string;
  severity?: 'critical' | 'high' | 'normal';
  driver?: string;
}

const statuses = ['open', 'contacted', 'resolved', 'asked_again', 'last_look', 'closed'] as const;
const severities = ['critical', 'high', 'normal'] as const;

export function inboxSearch(raw: Record<string, unknown>): InboxSearch {
  return compact({
    status: statuses.find((status) => status === raw['status']),
    assignee: textIn(raw, 'assignee'),
    team: textIn(raw, 'team'),
    severity: severities.find((severity) => severity === raw['severity']),
    driver: textIn(raw, 'driver'),
  });
}
