import { composeAlertMessage } from '../domain/recovery/alert-message.js';
import { scales } from '../domain/survey/instrument.js';
import { readBrandFace } from '../prisma/stores/brand.store.js';
import type { CaseAlert } from '../prisma/stores/case-alert.store.js';
import { brandedMessage } from './branded-message.js';
import type { ActivityDeps } from './deps.js';
import { dispatch } from './dispatch/dispatch.js';
import { settled } from './failures.js';

export type StaffPurpose = 'alert' | 'deadline_reminder' | 'escalation' | 'follow_up';

/** Tells each address, by email or, for a phone number, by SMS, once per purpose and step. Idempotency key: purpose, case, step, address's place in the ledger, channel. */
export async function tellStaff(deps: ActivityDeps, alert: CaseAlert, purpose: StaffPurpose, step: number, addresses: readonly string[]): Promise<void> {
  const { id: caseId, interactionId, sample, number, severity, rating, instrument, outreachDueAt, driverLabels } = alert;
  const composed = composeAlertMessage({
    // Brought up again before anybody reached out: that is what is missing first.
    purpose: purpose === 'follow_up' && alert.status === 'open' ? 'deadline_reminder' : purpose,
    caseNumber: number,
    severity,
    rating,
    instrument,
    scaleMax: scales[instrument].max,
    dueAt: outreachDueAt.toISOString(),
    caseLink: `${deps.publicUrl}/cases/${caseId}`,
    driverLabels,
    now: deps.clock().toISOString(),
  });
  const message = await brandedMessage(composed, await readBrandFace(deps.db, null));
  for (const address of new Set(addresses.map((each) => each.toLowerCase()))) {
    const channel = address.startsWith('+') ? 'sms' : 'email';
    // A text message is one line with the link; what else there is to know is behind it.
    const words = channel === 'sms' ? { ...message, subject: null, text: `${message.subject}. ${message.links.join(' ')}`, html: null } : message;
    const identity = { channel, address, customerId: null, interactionId, invitationId: null, caseId, sample } as const;
    settled(await dispatch(deps, { ...words, ...identity, purpose, key: `${purpose}:${caseId}:${step}:${channel}:${address}` }, null), caseId);
  }
}
