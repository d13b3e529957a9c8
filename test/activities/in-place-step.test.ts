import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fetchInPlace } from '../../prisma/stores/in-place.store.js';
import { after, ask, nextNumber, noon, type Asked } from '../stores/story.js';
import { fakeProvider, type FakeProvider } from './fake-provider.js';
import { openActivities, type ActivityStory } from './with-activities.js';

let story: ActivityStory;
let asked: Asked;
let email: FakeProvider;
let externalId: string;

beforeAll(async () => {
  story = await openActivities();
});
afterAll(() => story?.close());
beforeEach(async () => {
  story.setNow(noon);
  email = fakeProvider('email');
  story.setEmail(email);
  externalId = `T-page-${nextNumber()}`;
  asked = await ask(story.db, { interaction: { id: externalId, channel: 'chat', canEmbed: true } });
});

const plan = () => story.activities.planInvitation({ invitationId: asked.invitationId, reminded: false });
const send = (step: number) => story.activities.sendStep({ invitationId: asked.invitationId, step });
const fetchIt = (hours: number) => fetchInPlace(story.db, { source: 'helpdesk', externalId }, after(hours));
const invitation = () => story.db.invitation.findUniqueOrThrow({ where: { id: asked.invitationId } });

it('a survey that no page fetches goes out by email after an hour, with the same link', async () => {
  expect(await plan()).toEqual({ act: 'send', step: 0, at: noon.toISOString() });
  expect([await send(0), await send(0)]).toEqual([{ outcome: 'offered' }, { outcome: 'offered' }]);
  expect(await plan()).toEqual({ act: 'look', at: after(1).toISOString() });
  story.setNow(after(1));
  expect(await plan()).toEqual({ act: 'send', step: 1, at: after(1).toISOString() });
  expect(await send(1)).toEqual({ outcome: 'sent' });
  expect(email.messages[0]?.links.join(' ')).toContain(asked.token);
  expect(await invitation()).toMatchObject({ channel: 'email', status: 'sent' });
  expect(await fetchIt(2)).toBeNull();
});

it('a survey that a page has fetched stays there', async () => {
  await plan();
  await send(0);
  expect(await fetchIt(0.5)).toMatchObject({ token: asked.token, state: 'open' });
  story.setNow(after(2));
  expect(await plan()).toMatchObject({ act: 'expire' });
  expect(email.messages).toEqual([]);
  expect(await invitation()).toMatchObject({ channel: 'embed', status: 'sent' });
});
