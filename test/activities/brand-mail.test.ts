import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OutgoingMessage } from '../../activities/adapters/messaging.port.js';
import { plainFace } from '../../domain/brand/brand.js';
import { saveBrand } from '../../prisma/stores/brand.store.js';
import { updateOrganisation } from '../../prisma/stores/organisation.store.js';
import { after, ask, noon } from '../stores/story.js';
import { openActivities, type ActivityStory } from './with-activities.js';

let story: ActivityStory;
const sent: OutgoingMessage[] = [];

beforeAll(async () => {
  story = await openActivities();
  await updateOrganisation(story.db, { name: 'Northwind', timeZone: 'UTC' });
  const face = {
    ...plainFace('Acme Care'),
    colour: '#7a1fa2',
    senderName: 'Acme Care',
    senderAddress: 'care@acme.example',
    postalAddress: '1 Harbour Street',
  };
  await saveBrand(story.db, { ...face, key: 'acme', isDefault: false });
  story.setEmail({
    name: 'recorder',
    channel: 'email',
    list: null,
    send: async (message) => {
      sent.push(message);
      return { outcome: 'sent', providerMessageId: message.dispatchId };
    },
  });
});
afterAll(() => story?.close());

/** The survey that goes out about a contact of this brand. */
async function surveyAbout(brand: string | undefined): Promise<OutgoingMessage> {
  const { invitationId } = await ask(story.db, { interaction: brand === undefined ? {} : { brand } });
  await story.activities.sendInvitation({ invitationId, step: 0 });
  return sent.at(-1)!;
}

it('a survey goes out with the name, the looks, the sender and the foot of its brand', async () => {
  const { html, text, sender } = await surveyAbout('acme');
  expect(sender).toEqual({ name: 'Acme Care', address: 'care@acme.example', replyTo: null });
  expect(html).toMatch(/#7a1fa2.*Acme Care.*1 Harbour Street/s);
  expect(text).toMatch(/1 Harbour Street$/);
});

it.each(['a brand that nobody has described', undefined])('a survey about %s goes out as the organisation', async (brand) => {
  const { html, sender } = await surveyAbout(brand);
  expect(sender).toBeNull();
  expect(html).toContain('>Northwind</p>');
  expect(html).not.toContain('Acme');
});

it('the link to a customer’s own data comes with the looks and the sender of the brand, too', async () => {
  const { invitationId, customerId } = await ask(story.db, { interaction: { brand: 'acme' } });
  await story.db.addressProof.create({
    data: { id: 'prf_1', secret: 'secret_1', customerId, invitationId, wants: 'erase', createdAt: noon, expiresAt: after(1) },
  });
  expect(await story.activities.sendProof({ proofId: 'prf_1' })).toEqual({ outcome: 'sent' });
  const { html, subject, text, sender } = sent.at(-1)!;
  expect(sender).toEqual({ name: 'Acme Care', address: 'care@acme.example', replyTo: null });
  expect(subject).toBe('Acme Care: Your link');
  expect(html).toMatch(/#7a1fa2.*Acme Care.*href="[^"]*secret_1".*Erase my data.*1 Harbour Street/s);
  expect(text).toContain('Erase my data: https://');
});
