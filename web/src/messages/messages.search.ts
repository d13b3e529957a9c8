import { compact } from '../api/client.js';
import { oneOf } from '../parts/search-fields.js';

export const messageStatuses = ['queued', 'sending', 'sent', 'delivered', 'failed', 'suppressed', 'unknown'] as const;

export interface MessagesSearch {
  status?: (typeof messageStatuses)[number];
}

export function messagesSearch(raw: Record<string, unknown>): MessagesSearch {
  return compact({ status: oneOf(messageStatuses, raw, 'status') });
}
