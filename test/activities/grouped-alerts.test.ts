import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acknowledgeMessage } from '../../prisma/stores/alert-seen.store.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { sendDueAlerts } from '../../workers/alerts.js';
import { listDueRecipients, makeMessages } from '../../prisma/stores/staff-message.store.js';
import { after, answer, ask, noon, quiet } from '../stores/story.js';
import { fakeProvider, type FakeProvider } from './fake-provider.js';
import { openActivities, publicUrl, type ActivityStory } from './with-activities.js';

let story: ActivityStory;
let mail: FakeProvider;
let now: Date;

beforeAll(async () => {
  story = await openActivities();
  const person = (id: string, role: string, more = {}) => ({
    id: `usr_${id}`,
    email: `${id}@example.com`,
    name: id,
    role,
    team: 'billing',
    ...more,
  });
  await story.db.user.createMany({ data: [person('mo', 'manager'), person('root', 'admin')] });
});
afterAll(() => story?.close());
beforeEach(async () => {
  await story.db.staffAlert.deleteMany();
  await story.db.staffMessage.deleteMany();
  await story.db.recoveryCase.updateMany({ data: { status: 'closed' } });
  mail = fakeProvider('email');
  story.setEmail(mail);
  at(0);
});

function at(minutes: number): void {
  now = after(minutes / 60);
  story.setNow(now);
}

const providers = () => ({ email: mail, sms: mail, voice: mail, sandbox: { email: mail, sms: mail, voice: mail } });
const pass = () => sendDueAlerts({ db: story.db, clock: () => now, providers: providers(), publicUrl, log: quiet });

/** A low score whose case is opened and told. */
async function lowScore(rating = 2, comment = 'I waited on hold for two hours'): Promise<string> {
  const asked = await ask(story.db);
  const responseId = await answer(story.db, asked, rating, { comment });
  const { caseId } = await story.activities.processResponse({ responseId });
  await story.activities.alertCase({ caseId: caseId ?? '' });
  return caseId ?? '';
}

const subjects = (): (string | null)[] => mail.messages.map(({ subject }) => subject);

describe('a bad morning', () => {
  it('is one message for the first case, and one for all that follow within ten minutes', async () => {
    await lowScore();
    at(1);
    for (let index = 0; index < 7; index += 1) await lowScore();
    await pass();
    expect(subjects()).toEqual([expect.stringContaining('to reach out')]);
    at(9.9);
    await pass();
    expect(subjects()).toHaveLength(1);
    at(10);
    await pass();
    await pass();
    expect(subjects()).toEqual([expect.any(String), expect.stringMatching(/^7 new cases, first due /)]);
    expect(mail.messages[1]?.links[0]).toBe(`${publicUrl}/`);
    at(60);
    await pass();
    expect(subjects()).toHaveLength(2);
  });

  it('tells of a critical case at once and alone', async () => {
    await lowScore();
    await lowScore();
    await lowScore(2, 'You will hear from my lawyer, I will sue you');
    expect(subjects()).toEqual([expect.any(String), expect.stringContaining('critical')]);
  });

  it('tells nobody twice of a case, however often a step is repeated and however many workers there are', async () => {
    const caseIds = [await lowScore(), await lowScore(), await lowScore()];
    for (const caseId of caseIds) await story.activities.alertCase({ caseId });
    at(11);
    await Promise.all([pass(), pass(), pass()]);
    expect(subjects()).toEqual([expect.any(String), expect.stringMatching(/^2 new cases/)]);
    const told = await story.db.staffAlert.findMany({ where: { messageId: { not: null } } });
    expect(told.map(({ caseId }) => caseId).toSorted()).toEqual(caseIds.toSorted());
  });

  it('sends what a worker had made and not sent before it died, once', async () => {
    await lowScore();
    await lowScore();
    at(10);
    for (const recipient of await listDueRecipients(story.db, now, 10)) await makeMessages(story.db, recipient, now);
    expect(mail.messages).toHaveLength(1);
    await pass();
    await pass();
    expect(mail.messages).toHaveLength(2);
  });

  it('waits no longer than half of the time to reach out', async () => {
    await story.db.organisation.upsert({
      where: { id: 1 },
      create: { id: 1, name: 'N', timeZone: 'UTC', alertWindowMinutes: 240 },
      update: { alertWindowMinutes: 240 },
    });
    await lowScore();
    const late = await lowScore();
    const [openedAt, outreachDueAt] = [noon, after(2)];
    await story.db.recoveryCase.update({ where: { id: late }, data: { openedAt, outreachDueAt } });
    await story.db.staffAlert.updateMany({ where: { caseId: late }, data: { latestAt: after(1) } });
    at(59);
    await pass();
    expect(mail.messages).toHaveLength(1);
    at(60);
    await pass();
    expect(mail.messages).toHaveLength(2);
    await story.db.organisation.update({ where: { id: 1 }, data: { alertWindowMinutes: 10 } });
  });

  it('leaves out what is closed or in other hands by now', async () => {
    await lowScore();
    const [closed, given, left] = [await lowScore(), await lowScore(), await lowScore()];
    await story.db.recoveryCase.update({ where: { id: closed }, data: { status: 'closed' } });
    await applyCommand(
      story.db,
      given,
      { id: 'usr_mo', name: 'mo', email: 'mo@example.com', role: 'manager' },
      { type: 'assign', userId: 'usr_root' },
      now.toISOString(),
    );
    at(10);
    await pass();
    const { number } = await story.db.recoveryCase.findUniqueOrThrow({ where: { id: left } });
    expect(subjects()[1]).toMatch(new RegExp(`^Case ${number}: `));
  });
});

describe('a provider that takes nothing', () => {
  it('is asked again more and more rarely, until it does', async () => {
    mail.answers({ outcome: 'busy', code: '429' });
    await lowScore();
    await pass();
    expect(mail.messages).toHaveLength(1);
    at(0.2);
    await pass();
    expect(mail.messages).toHaveLength(2);
    mail.answers({ outcome: 'sent', providerMessageId: 'x' });
    at(2);
    await pass();
    at(8);
    await pass();
    expect(mail.messages).toHaveLength(3);
  });

  it('is never asked again where it may have sent', async () => {
    mail.answers({ outcome: 'unclear', code: '503' });
    await lowScore();
    at(30);
    await pass();
    expect(mail.messages).toHaveLength(1);
    expect(await story.db.staffMessage.findMany()).toMatchObject([{ outcome: 'unknown', settledAt: noon }]);
  });

  it('is given up on after a day', async () => {
    mail.answers({ outcome: 'busy', code: '429' });
    await lowScore();
    at(25 * 60);
    mail.answers({ outcome: 'sent', providerMessageId: 'x' });
    await pass();
    expect(mail.messages).toHaveLength(1);
    expect(await story.db.staffMessage.findMany()).toMatchObject([{ outcome: 'suppressed' }]);
    expect(await story.db.dispatch.count({ where: { status: 'queued' } })).toBe(0);
  });
});

describe('acknowledging', () => {
  it('is noted on every case of the message, once each, and stops no clock', async () => {
    const first = await lowScore();
    const rest = [await lowScore(), await lowScore()];
    at(10);
    await pass();
    const message = await story.db.staffMessage.findFirstOrThrow({ where: { madeAt: now } });
    for (let press = 0; press < 2; press += 1) await acknowledgeMessage(story.db, message.id, after(1));
    const cases = await story.db.recoveryCase.findMany({
      where: { id: { in: [first, ...rest] } },
      include: { entries: { where: { kind: 'alert_acknowledged' } } },
    });
    const seen = new Map(
      cases.map(({ id, alertSeenAt, entries, status, acknowledgedAt }) => [
        id,
        { alertSeenAt, lines: entries.map(({ actor }) => actor), status, acknowledgedAt },
      ]),
    );
    expect(seen.get(first)).toEqual({ alertSeenAt: null, lines: [], status: 'open', acknowledgedAt: null });
    for (const id of rest) expect(seen.get(id)).toEqual({ alertSeenAt: after(1), lines: ['mo'], status: 'open', acknowledgedAt: null });
  });

  it('is nothing that somebody without access can do', async () => {
    await lowScore();
    const message = await story.db.staffMessage.findFirstOrThrow();
    await story.db.user.update({ where: { id: 'usr_mo' }, data: { disabledAt: noon } });
    expect(await acknowledgeMessage(story.db, message.id, now)).toBeNull();
    await story.db.user.update({ where: { id: 'usr_mo' }, data: { disabledAt: null } });
  });
});

describe('how somebody is told', () => {
  it('is on each of their channels, in Slack with blocks and without the customer', async () => {
    await story.db.user.update({
      where: { id: 'usr_mo' },
      data: { slackId: 'U012AB3CD', phone: '+15005550010', alertChannels: ['email', 'sms', 'slack'] },
    });
    const caseId = await lowScore();
    await pass();
    const told = await story.db.dispatch.findMany({ where: { caseId }, orderBy: { channel: 'asc' } });
    expect(told.map(({ channel, address, status }) => [channel, address, status])).toEqual([
      ['email', 'mo@example.com', 'sent'],
      ['slack', 'U012AB3CD', 'sent'],
      ['sms', '+15005550010', 'sent'],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/Ada|Quist|hold for two|ada\d+@/);
    await story.db.user.update({ where: { id: 'usr_mo' }, data: { alertChannels: ['email'] } });
  });
});
