import { retryAfterMs, staffMessageOutlivesMs } from '../domain/recovery/alert-grouping.js';
import { composeDigest, type DigestInput } from '../domain/recovery/alert-digest.js';
import { composeAlertMessage, type AlertMessageInput } from '../domain/recovery/alert-message.js';
import type { AlertPurpose } from '../domain/recovery/alert-purpose.js';
import { severityReasonSentence } from '../domain/recovery/severity.js';
import { slackAlert, slackDigest, type SlackBlock } from '../domain/recovery/slack-message.js';
import type { ComposedMail } from '../domain/survey/mail-content.js';
import { scales } from '../domain/survey/instrument.js';
import { readBrandFace } from '../prisma/stores/brand.store.js';
import { loadCaseAlert, type CaseAlert } from '../prisma/stores/case-alert.store.js';
import { suppressQueued, type DispatchPurpose } from '../prisma/stores/dispatch.store.js';
import { signLink } from '../prisma/stores/link-signature.store.js';
import { readOrganisation } from '../prisma/stores/organisation.store.js';
import { queueAlerts, type AlertPlace } from '../prisma/stores/staff-alert.store.js';
import {
  loadStaffMessage,
  makeMessages,
  recipientsOfCase,
  settleStaffMessage,
  tryAgain,
  type LoadedStaffMessage,
} from '../prisma/stores/staff-message.store.js';
import { brandedMessage } from './branded-message.js';
import type { ActivityDeps } from './deps.js';
import { dispatch, type DispatchOutcome } from './dispatch/dispatch.js';

/** What sending to staff needs; the worker's loop has no more than this. */
export type AlertDeps = Pick<ActivityDeps, 'db' | 'clock' | 'providers' | 'publicUrl'>;

/** For so long a message can be acknowledged from itself. */
const acknowledgeWithinMs = 3 * 86_400_000;

/**
 * Has people told of a case, each once per purpose and step on each of their channels. What may go now goes now; the rest waits for the
 * window of its recipient and goes together, by the worker's loop. Nothing here needs to be repeated: what waits is stored.
 */
export async function tellStaff(
  deps: AlertDeps,
  alert: CaseAlert,
  of: { purpose: AlertPurpose; step: number },
  places: readonly AlertPlace[],
): Promise<void> {
  await queueAlerts(deps.db, alert, of, places, deps.clock());
  for (const recipient of await recipientsOfCase(deps.db, alert.id)) {
    for (const id of await makeMessages(deps.db, recipient, deps.clock())) await sendStaffMessage(deps, id);
  }
}

/**
 * Sends one message to staff through the one dispatch. Idempotency key: the message. What its provider does not take is tried again later;
 * what may have been sent never is.
 */
export async function sendStaffMessage(deps: AlertDeps, id: string): Promise<DispatchOutcome | null> {
  const { db, clock } = deps;
  const message = await loadStaffMessage(db, id);
  if (message === null || message.settledAt !== null) return null;
  const cases = await casesOf(deps, message);
  const [first] = cases;
  const key = `staff:${id}`;
  const isOld = clock().getTime() - message.madeAt.getTime() > staffMessageOutlivesMs;
  if (first === undefined || isOld) {
    await suppressQueued(db, key, clock());
    await settleStaffMessage(db, id, 'suppressed', clock());
    return 'suppressed';
  }
  const { blocks, composed } = await compose(deps, message, cases);
  const words = await brandedMessage(composed, await readBrandFace(db, null));
  const { channel, address, sample } = message;
  const about =
    cases.length === 1 ? { caseId: first.alert.id, interactionId: first.alert.interactionId } : { caseId: null, interactionId: null };
  // A text message is one line with the link; what else there is to know is behind it.
  const content =
    channel === 'email'
      ? words
      : { ...words, html: null, ...(channel === 'sms' ? { subject: null, text: `${words.subject}. ${words.links[0] ?? ''}` } : {}) };
  const draft = {
    ...content,
    ...about,
    channel,
    address,
    sample,
    customerId: null,
    invitationId: null,
    key,
    purpose: ledgerPurpose(cases),
  };
  const outcome = await dispatch(deps, draft, null, channel === 'slack' ? { blocks } : {});
  if (outcome === 'busy') await tryAgain(db, id, new Date(clock().getTime() + retryAfterMs(message.tries)));
  else await settleStaffMessage(db, id, outcome, clock());
  return outcome;
}

interface ToldCase {
  purpose: AlertPurpose;
  alert: CaseAlert;
}

async function casesOf({ db }: AlertDeps, { alerts }: LoadedStaffMessage): Promise<ToldCase[]> {
  const told: ToldCase[] = [];
  for (const { caseId, purpose } of alerts) {
    const alert = await loadCaseAlert(db, caseId);
    if (alert && alert.status !== 'closed') told.push({ purpose: purposeNow(purpose, alert), alert });
  }
  return told;
}

/** Brought up again before anybody reached out: that is what is missing first. */
function purposeNow(purpose: AlertPurpose, { status }: CaseAlert): AlertPurpose {
  return purpose === 'follow_up' && status === 'open' ? 'deadline_reminder' : purpose;
}

/** The ledger knows four purposes of messages to staff; a message about several things is an alert. */
function ledgerPurpose(cases: readonly ToldCase[]): DispatchPurpose {
  const [first] = cases;
  if (first === undefined || cases.some(({ purpose }) => purpose !== first.purpose)) return 'alert';
  return first.purpose === 'reassigned' || first.purpose === 'over_capacity' ? 'alert' : first.purpose;
}

async function compose(
  deps: AlertDeps,
  message: LoadedStaffMessage,
  cases: readonly ToldCase[],
): Promise<{ composed: ComposedMail; blocks: SlackBlock[] }> {
  const acknowledgeLink = await acknowledgeLinkOf(deps, message);
  const now = deps.clock().toISOString();
  const [first] = cases;
  if (first !== undefined && cases.length === 1) {
    const input = alertInput(deps, first, acknowledgeLink, now);
    return { composed: composeAlertMessage(input), blocks: slackAlert(input) };
  }
  const { timeZone } = await readOrganisation(deps.db);
  const input: DigestInput = { cases: cases.map(digestCase), inboxLink: `${deps.publicUrl}/`, acknowledgeLink, timeZone, now };
  return { composed: composeDigest(input), blocks: slackDigest(input) };
}

/** Only a person's own message can be acknowledged as that person. */
async function acknowledgeLinkOf({ db, publicUrl }: AlertDeps, { id, userId, madeAt }: LoadedStaffMessage): Promise<string | null> {
  if (userId === null) return null;
  return `${publicUrl}/a/${await signLink(db, 'acknowledge_alert', id, new Date(madeAt.getTime() + acknowledgeWithinMs))}`;
}

function alertInput(
  { publicUrl }: AlertDeps,
  { purpose, alert }: ToldCase,
  acknowledgeLink: string | null,
  now: string,
): AlertMessageInput {
  const { id, number, severity, severityReasons, rating, instrument, outreachDueAt, driverLabels } = alert;
  return {
    purpose,
    caseNumber: number,
    severity,
    severityReasons: severityReasons.map(severityReasonSentence),
    rating,
    instrument,
    scaleMax: scales[instrument].max,
    dueAt: outreachDueAt.toISOString(),
    caseLink: `${publicUrl}/cases/${id}`,
    driverLabels,
    acknowledgeLink,
    now,
  };
}

function digestCase({ purpose, alert: { number, severity, rating, instrument, outreachDueAt } }: ToldCase): DigestInput['cases'][number] {
  return { purpose, caseNumber: number, severity, rating, scaleMax: scales[instrument].max, dueAt: outreachDueAt.toISOString() };
}
