import { composeCaseNews, composePersonal, type CaseNews } from '../domain/recovery/compose-personal.js';
import type { PersonalStatus } from '../domain/recovery/personal-message.js';
import { senderOf, type BrandFace, type MailSender } from '../domain/brand/brand.js';
import { renderMessage } from '../emails/render-message.js';
import { readBrandFace } from '../prisma/stores/brand.store.js';
import { loadNews, markTold, type CaseNewsItem } from '../prisma/stores/personal-news.store.js';
import { loadPersonal, personalKey, tryPersonalAgain } from '../prisma/stores/personal-message.store.js';
import { settlePersonal } from '../prisma/stores/personal-settle.store.js';
import { brandedMessage } from './branded-message.js';
import { dispatch, type DispatchDeps, type DispatchOutcome } from './dispatch/dispatch.js';

type Deps = DispatchDeps & { publicUrl: string };

// A provider that is busy, or hours that are over for today, are looked at again after this; a night is some hundred looks.
const againAfterMs = 5 * 60_000;

/**
 * Sends a person's message through the one dispatch, and logs the outreach that it is once the provider took it. Idempotency key: the message
 * and its channel; called again it learns what became of it. Null where nothing is to be sent any more.
 */
export async function sendPersonal(deps: Deps, id: string): Promise<PersonalStatus | null> {
  const { db, clock, publicUrl } = deps;
  const loaded = await loadPersonal(db, id);
  if (!loaded) return null;
  const { channel, subject, text, person, address, brand, token, language, identity, replyTag, thread } = loaded;
  const face = await readBrandFace(db, brand);
  const preferencesLink = `${publicUrl}/s/${token}/stop`;
  const composed = composePersonal({ channel, subject, text, person, brand: face.name, language, preferencesLink });
  const message = { ...(await renderMessage(composed, face)), sender: senderAs(person, face) };
  const draft = { ...message, ...identity, channel, address, purpose: 'personal' as const, key: personalKey({ id, channel }) };
  const outcome = await dispatch(deps, draft, preferencesLink, { ...thread, replyTag });
  if (outcome === 'busy') await tryPersonalAgain(db, id, new Date(clock().getTime() + againAfterMs));
  return settlePersonal(db, id, clock());
}

/** The brand's address with the person's name before it: it is the person who writes. */
function senderAs(person: string, face: BrandFace): MailSender {
  const sender = senderOf(face) ?? { name: null, address: null, replyTo: null };
  return { ...sender, name: `${person} (${sender.name ?? face.name})` };
}

/**
 * Tells the person of a case by mail that the customer replied, or that a message did not arrive. Idempotency key: the news and the address;
 * it is marked as told only when the message is out of our hands.
 */
export async function tellCaseNews(deps: Deps, item: CaseNewsItem): Promise<DispatchOutcome | null> {
  const { db, clock, publicUrl } = deps;
  const news = await loadNews(db, item);
  if (!news || news.address === null) {
    await markTold(db, item, clock());
    return null;
  }
  const { caseId, caseNumber, interactionId, address, sample } = news;
  const composed = composeCaseNews(newsOf(news.status), { caseNumber, caseLink: `${publicUrl}/cases/${caseId}` });
  const message = await brandedMessage(composed, await readBrandFace(db, null));
  const identity = { channel: 'email', address, customerId: null, interactionId, invitationId: null, caseId, sample } as const;
  const key = `case_reply:${item.id}:0:email:${address.toLowerCase()}`;
  const outcome = await dispatch(deps, { ...message, ...identity, purpose: 'case_reply', key }, null);
  if (outcome !== 'busy') await markTold(db, item, clock());
  return outcome;
}

const newsOf = (status: string): CaseNews => (status === 'failed' ? 'not_sent' : status === 'returned' ? 'returned' : 'replied');
