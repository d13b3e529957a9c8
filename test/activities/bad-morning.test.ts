import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendDueAlerts } from '../../workers/alerts.js';
import { after, quiet } from '../stores/story.js';
import { fakeProvider } from './fake-provider.js';
import { storeAnswers } from './low-scores.js';
import { openActivities, publicUrl, type ActivityStory } from './with-activities.js';

const scores = 500;
const managers = 10;
const limit = 45;

let story: ActivityStory;

beforeAll(async () => {
  story = await openActivities();
});
afterAll(() => story?.close());

it('500 low scores in ten minutes: given out within everybody’s limit as far as that goes, and told in a few messages each', async () => {
  const { db, activities } = story;
  const person = (id: string, role: string, maxOpenCases: number | null) => ({
    id: `usr_${id}`,
    email: `${id}@example.com`,
    name: id,
    role,
    team: 'billing',
    maxOpenCases,
  });
  await db.user.createMany({
    data: [...Array.from({ length: managers }, (_, index) => person(`m${index}`, 'manager', limit)), person('ops', 'ops', null)],
  });
  const answeredAt = (index: number): Date => after((index * 600) / scores / 3_600);
  const responses = await storeAnswers(db, {
    count: scores,
    answeredAt,
    comment: (index) => (index % 100 === 99 ? 'I will sue you, my lawyer is told' : null),
  });
  const mail = fakeProvider('email');
  story.setEmail(mail);
  let now = after(0);
  const providers = { email: mail, sms: mail, voice: mail, sandbox: { email: mail, sms: mail, voice: mail } };
  const pass = () => sendDueAlerts({ db, clock: () => now, providers, publicUrl, log: quiet });
  const setNow = (next: Date): void => {
    now = next;
    story.setNow(next);
  };

  for (let index = 0; index < scores; index += 5) {
    setNow(answeredAt(index));
    // Several workers are at it at once.
    const told = responses.slice(index, index + 5).map(async (responseId) => {
      const { caseId } = await activities.processResponse({ responseId });
      await activities.alertCase({ caseId: caseId ?? '' });
      return caseId ?? '';
    });
    const [first] = await Promise.all(told);
    await activities.alertCase({ caseId: first ?? '' }); // as after a time-out
    if (index % 50 === 0) await pass();
  }
  for (let minutes = 10; minutes <= 40; minutes += 5) {
    setNow(after(minutes / 60));
    await pass();
  }

  const cases = await db.recoveryCase.findMany({ include: { entries: { where: { kind: 'opened' } } } });
  expect(cases).toHaveLength(scores);
  const loads = countedBy(cases, ({ assigneeId }) => assigneeId ?? 'nobody');
  expect([...loads.keys()].toSorted()).toEqual(Array.from({ length: managers }, (_, index) => `usr_m${index}`).toSorted());
  const by = (name: string) => cases.filter(({ entries }) => Reflect.get(Object(entries[0]?.detail), 'assignedBy') === name);
  // 10 x 45 have room; whatever is left goes over the limit, evenly, and ops hear of it.
  expect([by('team_lead').length, by('over_limit').length]).toEqual([managers * limit, scores - managers * limit]);
  for (const [, given] of loads) expect(given).toBe(scores / managers);

  const alerts = await db.staffAlert.findMany();
  expect(alerts.filter(({ purpose }) => purpose === 'alert')).toHaveLength(scores);
  expect(alerts.every(({ messageId }) => messageId !== null)).toBe(true);
  const critical = cases.filter(({ severity }) => severity === 'critical').length;
  expect(critical).toBe(5);
  const perPerson = countedBy(mail.messages, ({ address }) => address);
  // The first at once, and one for each ten minutes after: three at most, beside what was critical.
  const ordinary = await db.staffMessage.groupBy({ by: ['address'], where: { urgent: false }, _count: true });
  for (const { address, _count } of ordinary) expect([address, _count <= 3]).toEqual([address, true]);
  expect(perPerson.size).toBe(managers + 1);
  expect(mail.messages.length).toBeLessThanOrEqual(3 * (managers + 1) + 2 * critical);
  expect(alerts.filter(({ purpose }) => purpose === 'over_capacity')).toHaveLength(scores - managers * limit);
}, 240_000);

function countedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
