import type { TimelineEntry } from '../api/types.js';
import { words } from '../words/labels.js';

interface MessageLine {
  title: string;
  text: string;
  tone?: 'late' | 'good';
}

/** A timeline entry about what people and the customer wrote to each other; null for all others. */
export function messageLine({ kind, detail }: Pick<TimelineEntry, 'kind' | 'detail'>): MessageLine | null {
  const said = (key: string): string => (typeof detail[key] === 'string' ? detail[key] : '');
  const thing = said('channel') === 'sms' ? 'text message' : 'email';
  const why = said('code') === '' ? '' : words(said('code'));
  switch (kind) {
    case 'email_written':
    case 'text_written': {
      const reason = said('outsideHoursReason');
      return {
        title: kind === 'email_written' ? `Wrote an email: ${said('subject')}` : 'Wrote a text message',
        text: reason === '' ? '' : `Outside of the customer’s own hours: ${reason}`,
      };
    }
    case 'message_sent':
      return { title: `The ${thing} is out`, text: '' };
    case 'message_not_sent':
      return { title: `The ${thing} was not sent; it is no outreach`, text: why, tone: 'late' };
    case 'message_unclear':
      return { title: `Nobody knows yet whether the ${thing} went out`, text: why };
    case 'message_returned':
      return { title: `The ${thing} came back`, text: why, tone: 'late' };
    case 'customer_replied':
      return {
        title: `The customer replied by ${thing}${detail['fromOther'] === true ? ', from another address' : ''}`,
        text: said('text'),
        tone: 'good',
      };
    case 'customer_machine_replied':
      return { title: 'An automatic answer came back', text: said('text') };
    case 'customer_opted_out':
      return { title: 'The customer wants to hear no more from us', text: '', tone: 'late' };
    default:
      return null;
  }
}
