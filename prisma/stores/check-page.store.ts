import { defaultPolicy } from '../../domain/policy/default-policy.js';
import type { PolicyDocument } from '../../domain/policy/policy.schema.js';
import { isAnswerable, type CheckKind } from '../../domain/policy/resolution-check.js';
import { checkKindOf } from './check-end.js';
import { readBrandFace } from './brand.store.js';
import type { Reader } from './database.js';
import { readOrganisation } from './organisation.store.js';
import { getVersion } from './policy.store.js';

/** What the page of a question shows, and where an opt-out from it belongs. */
export interface CheckPageFacts {
  kind: CheckKind;
  channel: string;
  language: string;
  document: PolicyDocument;
  brand: string | null;
  organisation: string;
  agentName: string | null;
  customerId: string;
  customerName: string | null;
  /** Where the question went, as far as it is known. */
  address: string | null;
  /** Null until it is answered by the customer. */
  answer: { resolved: 'yes' | 'no'; answeredAt: Date } | null;
  /** Whether it still takes an answer. */
  isOpen: boolean;
}

/** The page behind a token, or null where no question has it. Changes nothing. */
export async function readCheckPage(db: Reader, token: string, now: Date): Promise<CheckPageFacts | null> {
  const check = await db.resolutionCheck.findUnique({ where: { token }, include: { interaction: { include: { customer: true } } } });
  if (!check) return null;
  const { interaction, status, answeredAt } = check;
  const { customer } = interaction;
  const [policy, organisation, face, dispatch] = await Promise.all([
    getVersion(db, check.policyKey, check.policyVersion),
    readOrganisation(db),
    readBrandFace(db, interaction.brand),
    db.dispatch.findFirst({ where: { checkId: check.id }, select: { address: true }, orderBy: { createdAt: 'desc' } }),
  ]);
  const [one, other] = check.channel === 'sms' ? [customer?.phone, customer?.email] : [customer?.email, customer?.phone];
  return {
    kind: checkKindOf(check.kind),
    channel: check.channel,
    language: check.language,
    document: policy?.document ?? defaultPolicy,
    brand: face.name,
    organisation: organisation.name,
    agentName: interaction.agentName,
    customerId: check.customerId,
    customerName: customer?.name ?? null,
    address: dispatch?.address ?? one ?? other ?? null,
    answer: (status === 'yes' || status === 'no') && answeredAt ? { resolved: status, answeredAt } : null,
    isOpen: isAnswerable(check, interaction, now),
  };
}
