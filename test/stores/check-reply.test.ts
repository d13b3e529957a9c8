import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { queueDispatch } from '../../prisma/stores/dispatch.store.js';
import { receiveInbound, type Inbound } from '../../prisma/stores/inbound.store.js';
import { publishQuestions, question, type Questioned } from './check-story.js';
import { after, ask, nextNumber, openStory, type Asked, type StoryDatabase } from './story.js';

let story: StoryDatabase;
let phone: string;
let asked: Questioned;
let messages = 0;

beforeAll(async () => {
  story = await openStory();
  await publishQuestions(story.db);
});
afterAll(() => story?.close());
beforeEach(async () => {
  phone = `+1500555${String(1_000 + nextNumber())}`;
  asked = await questioned();
});

const contact = (customer: string) => ({
  interaction: { channel: 'phone' as const },
  customer: { id: customer, phone, timeZone: 'America/New_York', consent: { sms: true } },
});

/** A question that went out to this number. */
async function questioned(): Promise<Questioned> {
  const one = await question(story.db, contact(`C-${nextNumber()}`));
  await sent({ ...one, key: one.checkId, invitationId: null, checkId: one.checkId });
  return one;
}

/** A survey that went out to this number. */
async function surveyed(): Promise<Asked> {
  const one = await ask(story.db, contact(`C-${nextNumber()}`));
  await sent({ ...one, key: one.invitationId });
  return one;
}

async function sent({
  key,
  customerId,
  interactionId,
  invitationId,
  checkId,
}: {
  key: string;
  customerId: string;
  interactionId: string;
  invitationId: string | null;
  checkId?: string;
}): Promise<void> {
  await queueDispatch(story.db, {
    key,
    purpose: checkId === undefined ? 'survey' : 'confirmation',
    channel: 'sms',
    address: phone,
    customerId,
    interactionId,
    invitationId,
    caseId: null,
    ...(checkId === undefined ? {} : { checkId }),
    subject: null,
    text: 'Hi',
    html: null,
    links: [],
    sample: false,
  });
}

const reply = (text: string, changes: Partial<Inbound> = {}) => {
  messages += 1;
  return receiveInbound(story.db, {
    provider: 'twilio',
    providerMessageId: `check-in-${messages}`,
    channel: 'sms',
    address: phone,
    text,
    now: after(1),
    ...changes,
  });
};
const statusOf = async ({ checkId }: Questioned) => (await story.db.resolutionCheck.findUniqueOrThrow({ where: { id: checkId } })).status;
const ratingOf = async ({ invitationId }: Asked) => (await story.db.surveyResponse.findUnique({ where: { invitationId } }))?.rating ?? null;

describe('a reply to the question whether it is settled', () => {
  it.each(['YES', 'ja', 'Sí', 'oui', 'y', 'j', 'o'])('takes a yes: %s', async (text) => {
    expect(await reply(text)).toEqual({ outcome: 'settled', answer: 'Thank you for telling us.' });
    expect(await statusOf(asked)).toBe('yes');
  });

  it.each(['NO', 'nein', 'Non', 'n', 'No. It fails every morning'])('takes a no: %s', async (text) => {
    expect(await reply(text)).toEqual({ outcome: 'not_settled', answer: expect.stringContaining('open again') });
    expect(await statusOf(asked)).toBe('no');
    expect(await story.db.intakeEvent.count({ where: { interactionId: asked.interactionId, type: 'interaction.reopened' } })).toBe(1);
  });

  it('is asked again about what is neither, and helped', async () => {
    expect(await reply('yes but it drops calls')).toEqual({ outcome: 'unclear', answer: expect.stringContaining('YES or NO') });
    // Not a third time: a machine would never tire of it.
    for (const answer of [expect.stringContaining('noted'), null, null]) expect(await reply('perhaps')).toEqual({ outcome: 'unclear', answer });
    expect(await reply('HELP', { provider: 'sandbox' })).toEqual({ outcome: 'help', answer: expect.stringContaining('YES or NO') });
    expect(await statusOf(asked)).toBe('scheduled');
  });

  it('stands: told twice it is taken once, and another one is refused', async () => {
    const again = { providerMessageId: `check-again-${phone}` };
    expect(await reply('YES', again)).toMatchObject({ outcome: 'settled' });
    expect(await reply('YES', again)).toEqual({ outcome: 'duplicate', answer: null });
    expect(await reply('NO')).toEqual({ outcome: 'refused', answer: expect.stringContaining('already') });
    expect(await statusOf(asked)).toBe('yes');
  });

  it('finds no question after its time', async () => {
    expect(await reply('NO', { now: after(25) })).toMatchObject({
      outcome: 'unclear',
      answer: expect.stringContaining('no open question'),
    });
    expect(await statusOf(asked)).toBe('scheduled');
  });

  it('is refused once the contact is open again', async () => {
    await story.db.interaction.update({ where: { id: asked.interactionId }, data: { status: 'open' } });
    expect(await reply('NO')).toMatchObject({ outcome: 'refused', answer: expect.stringContaining('closed') });
  });

  it('ends everything when it is a STOP, whatever else it says', async () => {
    for (const text of ['STOP', 'No, stop texting me']) expect(await reply(text)).toMatchObject({ outcome: 'stop' });
    expect(await statusOf(asked)).toBe('cancelled');
    expect(await story.db.intakeEvent.count({ where: { interactionId: asked.interactionId } })).toBe(1);
  });

  it('comes by email as well, without what it quotes', async () => {
    const [dispatch] = await story.db.dispatch.findMany({ where: { checkId: asked.checkId } });
    expect(
      await reply('Nein\n\nAm Di., 17. Nov. 2026 um 12:00 Uhr schrieb Acme:\n> Ja oder nein?', {
        channel: 'email',
        dispatchId: dispatch?.id ?? '',
      }),
    ).toMatchObject({ outcome: 'not_settled' });
  });
});

describe('where a survey is out, too', () => {
  it('the newest message decides what words mean', async () => {
    const survey = await surveyed();
    expect(await reply('NO')).toEqual({ outcome: 'unclear', answer: expect.stringContaining('from 1 to 5') });
    expect(await statusOf(asked)).toBe('scheduled');
    expect(await reply('4')).toMatchObject({ outcome: 'rating' });
    expect(await ratingOf(survey)).toBe(4);
    expect(await reply('NO')).toMatchObject({ outcome: 'not_settled' }); // the survey is answered, the question is not
  });

  it('a rating is for the survey, also when the question came later', async () => {
    const survey = await surveyed();
    const newer = await questioned();
    expect(await reply('2 too slow')).toMatchObject({ outcome: 'rating' });
    expect([await ratingOf(survey), await statusOf(newer)]).toEqual([2, 'scheduled']);
    expect(await reply('YES')).toMatchObject({ outcome: 'settled' });
    expect(await statusOf(newer)).toBe('yes');
  });

  it('the message that is replied to decides, where it is known', async () => {
    const survey = await surveyed();
    const [toQuestion] = await story.db.dispatch.findMany({ where: { checkId: asked.checkId } });
    const [toSurvey] = await story.db.dispatch.findMany({ where: { invitationId: survey.invitationId } });
    expect(await reply('5', { provider: 'sandbox', dispatchId: toQuestion?.id ?? '' })).toMatchObject({
      outcome: 'unclear',
      answer: expect.stringContaining('YES or NO'),
    });
    expect(await reply('YES', { provider: 'sandbox', dispatchId: toQuestion?.id ?? '' })).toMatchObject({ outcome: 'settled' });
    expect(await reply('5', { provider: 'sandbox', dispatchId: toSurvey?.id ?? '' })).toMatchObject({ outcome: 'rating' });
  });
});
