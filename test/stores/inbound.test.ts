import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { queueDispatch } from '../../prisma/stores/dispatch.store.js';
import { receiveInbound, type Inbound } from '../../prisma/stores/inbound.store.js';
import { suppressedAmong } from '../../prisma/stores/suppression.store.js';
import { after, ask, nextNumber, openStory, type Asked, type StoryDatabase } from './story.js';

let story: StoryDatabase;
let asked: Asked;
let address: string;
let messages = 0;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());
beforeEach(async () => {
  address = `Ada.${nextNumber()}_x@Example.com`;
  asked = await askedBy(address);
});

async function askedBy(email: string): Promise<Asked> {
  const one = await ask(story.db, { customer: { id: email, email } });
  const { invitationId, customerId, interactionId } = one;
  await queueDispatch(story.db, { key: invitationId, purpose: 'survey', channel: 'email', address: email, customerId, interactionId, invitationId, caseId: null, subject: null, text: 'Hi', html: null, links: [], sample: false });
  return one;
}

const receive = (text: string, changes: Partial<Inbound> = {}) => {
  messages += 1;
  return receiveInbound(story.db, { provider: 'sendgrid', providerMessageId: `in-${messages}`, channel: 'email', address, text, now: after(1), ...changes });
};
const response = () => story.db.surveyResponse.findUnique({ where: { invitationId: asked.invitationId } });

describe('a rating', () => {
  it('answers the open survey of the address, whatever its spelling, with its comment', async () => {
    expect(await receive('2 - waited far too long', { address: ` ${address.toUpperCase()}` })).toEqual({ outcome: 'rating', answer: expect.stringContaining('personally') });
    expect(await response()).toMatchObject({ rating: 2, low: true, comment: 'waited far too long', via: 'email' });
    expect(await story.db.inboundMessage.findFirst({ where: { address: address.toLowerCase() } })).toMatchObject({ outcome: 'rating' });
  });

  it('is thanked for when it is high', async () => {
    expect(await receive('5')).toEqual({ outcome: 'rating', answer: 'Thank you for telling us.' });
  });

  it('is taken once, when the message is told again', async () => {
    const again = { providerMessageId: 'in-again' };
    expect(await receive('4', again)).toMatchObject({ outcome: 'rating' });
    expect(await receive('4', again)).toEqual({ outcome: 'duplicate', answer: null });
    expect(await receive('1', { ...again, provider: 'sandbox' })).toMatchObject({ outcome: 'refused' });
    expect(await response()).toMatchObject({ rating: 4, revision: 1 });
  });

  it('is taken once, and recorded as a rating, when the message is told twice at once', async () => {
    const again = { providerMessageId: `in-at-once-${address}` };
    const outcomes = await Promise.all([1, 2, 3].map(() => receive('4', again)));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['duplicate', 'duplicate', 'rating']);
    expect(await story.db.inboundMessage.findMany({ where: again })).toMatchObject([{ outcome: 'rating' }]);
  });

  it('is understood after a crash between the storing and the understanding', async () => {
    const again = { providerMessageId: 'in-crash' };
    await story.db.inboundMessage.create({ data: { id: 'inb_crash', provider: 'sendgrid', ...again, channel: 'email', address: address.toLowerCase(), text: '3' } });
    expect(await receive('3', again)).toMatchObject({ outcome: 'rating' });
    expect(await response()).toMatchObject({ rating: 3 });
  });

  it('leaves out what the mail quotes', async () => {
    await receive('3\n\nOn Tue, Nov 17, 2026 at 12:00 PM Acme <surveys@example.com> wrote:\n> Rate us from 1 to 5. Reply STOP to opt out.');
    expect(await response()).toMatchObject({ rating: 3, comment: null });
  });

  it('answers the survey that it replies to', async () => {
    const [first] = await story.db.dispatch.findMany({ where: { invitationId: asked.invitationId } });
    const other = await askedBy(`other-${address}`);
    await receive('2', { address: `other-${address}`, dispatchId: first?.id ?? '' });
    expect(await response()).toMatchObject({ rating: 2 });
    expect(await story.db.surveyResponse.findUnique({ where: { invitationId: other.invitationId } })).toBeNull();
  });

  it('comes from this address and not from one that looks like it', async () => {
    expect(await receive('5', { address: address.replace('_', 'a') })).toMatchObject({ outcome: 'unclear' });
    expect(await response()).toBeNull();
  });
});

describe('words', () => {
  it('join a rating that is there, also a later one', async () => {
    await receive('2');
    expect(await receive('Nobody called me back')).toEqual({ outcome: 'comment', answer: 'Thank you for telling us.' });
    expect(await response()).toMatchObject({ rating: 2, comment: 'Nobody called me back', revision: 2 });
  });

  it('go on over several messages, each told twice', async () => {
    await receive('2 too slow');
    for (const text of ['Nobody called me back', 'slow', 'My lawyer will']) {
      const again = { providerMessageId: `in-${text}-${address}` };
      await receive(text, again);
      await story.db.inboundMessage.updateMany({ where: again, data: { outcome: null } }); // a crash before the end
      await receive(text, again);
    }
    expect(await response()).toMatchObject({ comment: 'too slow\nNobody called me back\nslow\nMy lawyer will', revision: 4 });
  });

  it('are asked again about before there is a rating, but only once', async () => {
    // Whoever doesn't understand the question will not understand it the third time, and a machine never does.
    const answers = [];
    for (const text of ['Nobody called me back', '7', '?', 'Hello?']) answers.push(await receive(text));
    expect(answers).toEqual([
      { outcome: 'unclear', answer: expect.stringContaining('from 1 to 5') },
      { outcome: 'unclear', answer: expect.stringContaining('noted your message') },
      { outcome: 'unclear', answer: null },
      { outcome: 'unclear', answer: null },
    ]);
    expect(await response()).toBeNull();
    expect(await receive('4')).toMatchObject({ outcome: 'rating', answer: expect.stringContaining('Thank you') });
  });

  it('that a machine wrote are neither an answer nor answered', async () => {
    expect(await receive('I am out of the office until 4 January.')).toEqual({ outcome: 'automatic', answer: null });
    expect(await receive('4', { automatic: true })).toEqual({ outcome: 'automatic', answer: null });
    expect(await receive('4', { doubtful: true })).toEqual({ outcome: 'doubtful', answer: null });
    expect(await response()).toBeNull();
    expect(await receive('STOP', { doubtful: true })).toMatchObject({ outcome: 'stop' });
  });

  it.each([
    ['de', 'Danke für Ihre Antwort.'],
    ['it', 'Grazie per la sua risposta.'],
    ['pt-BR', 'Obrigado pela sua resposta.'],
  ])('are answered in the language of the survey: %s', async (language, answer) => {
    await story.db.invitation.update({ where: { id: asked.invitationId }, data: { language } });
    expect(await receive('5')).toEqual({ outcome: 'rating', answer });
  });

  it('are answered by a message of its own where nothing carries the answer back, but not to strangers', async () => {
    await receive('5', { answered: 'message', providerMessageId: `in-owed-${address}` });
    const [sent] = await story.db.dispatch.findMany({ where: { invitationId: asked.invitationId } });
    expect(await story.db.inboundMessage.findFirst({ where: { providerMessageId: `in-owed-${address}` } })).toMatchObject({
      answer: 'Thank you for telling us.',
      answeredAt: null,
      dispatchId: sent?.id,
    });
    await receive('5', { answered: 'message', address: `who-${address}`, providerMessageId: `in-stranger-${address}` });
    expect(await story.db.inboundMessage.findFirst({ where: { providerMessageId: `in-stranger-${address}` } })).toMatchObject({ outcome: 'unclear', answer: null });
  });

  it('find no question when none is open', async () => {
    expect(await receive('4', { now: after(15 * 24) })).toEqual({ outcome: 'unclear', answer: expect.stringContaining('no open question') });
    expect(await receive('HELP')).toEqual({ outcome: 'help', answer: expect.stringContaining('STOP') });
  });
});

describe('STOP', () => {
  it.each(['STOP', 'stop texting me', 'Please remove me from your list', 'STOP 5'])('ends everything and is never an answer: %s', async (text) => {
    await story.db.customer.update({ where: { id: asked.customerId }, data: { phone: '+15005550009' } });
    expect(await receive(text)).toMatchObject({ outcome: 'stop' });
    expect(await response()).toBeNull();
    expect(await story.db.customer.findUnique({ where: { id: asked.customerId } })).toMatchObject({ optedOutAt: after(1) });
    expect(await suppressedAmong(story.db, [address, '+15005550009'])).toHaveLength(2);
    expect(await story.db.invitation.findUnique({ where: { id: asked.invitationId } })).toMatchObject({ status: 'cancelled', endedReason: 'opted_out' });
    expect(await story.db.workflowSignal.findMany({ where: { entityId: asked.interactionId } })).toMatchObject([{ signal: 'invitationEnded', payload: { invitationId: asked.invitationId } }]);
  });

  it('is heard from an address that nobody knows', async () => {
    const stranger = `stranger-${address}`;
    expect(await receive('unsubscribe', { address: stranger })).toMatchObject({ outcome: 'stop' });
    expect(await suppressedAmong(story.db, [stranger])).toHaveLength(1);
  });

  it('is taken back by START', async () => {
    await receive('STOP');
    expect(await receive('START')).toMatchObject({ outcome: 'start' });
    expect(await story.db.customer.findUnique({ where: { id: asked.customerId } })).toMatchObject({ optedOutAt: null });
    expect(await suppressedAmong(story.db, [address])).toEqual([]);
  });
});
