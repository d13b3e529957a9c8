import { compact } from '../api/client.js';
import { oneOf, textIn } from '../parts/search-fields.js';

export interface OutboxSearch {
  to?: string;
  channel?: 'email' | 'sms' | 'voice';
  purpose?: string;
  /** The message that is open. */
  open?: string;
}

export function outboxSearch(raw: Record<string, unknown>): OutboxSearch {
  return compact({
    to: textIn(raw, 'to'),
    channel: oneOf(['email', 'sms', 'voice'] as const, raw, 'channel'),
    purpose: textIn(raw, 'purpose'),
    open: textIn(raw, 'open'),
  });
}
