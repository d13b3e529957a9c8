import { expect, it } from 'vitest';
import { inThread } from '../../../domain/survey/mail-thread.js';

const id = '<T-1@helpdesk.example>';

it.each([
  ['a known conversation', 'How did we do?', id, 'My refund', { subject: 'Re: My refund', inReplyTo: id }],
  ['one that is an answer already', 'How did we do?', id, 'RE: My refund', { subject: 'RE: My refund', inReplyTo: id }],
  ['a conversation without a known subject', 'How did we do?', id, null, { subject: 'Re: How did we do?', inReplyTo: id }],
  ['no known mail', 'How did we do?', null, 'My refund', { subject: 'How did we do?' }],
  ['an SMS', null, id, 'My refund', { subject: null }],
])('%s', (_case, subject, emailMessageId, emailSubject, thread) => {
  expect(inThread(subject, { emailMessageId, emailSubject })).toEqual(thread);
});
