import type { PolicyDocument } from '../../domain/policy/policy.schema.js';
import { severities, type Severity } from '../../domain/recovery/case-state.js';
import { instruments, type Instrument } from '../../domain/survey/instrument.js';
import type { SeverityReason } from '../../domain/recovery/severity.js';
import type { User } from '../generated/client.js';
import type { Reader } from './database.js';
import { getVersion } from './policy.store.js';
import { storedReasons } from './severity-columns.js';
import { driverNames } from './taxonomy.store.js';

/** What a message to staff about a case needs; nothing of it names the customer. */
export interface CaseAlert {
  id: string;
  number: number;
  status: string;
  severity: Severity;
  rating: number;
  instrument: Instrument;
  severityReasons: Pick<SeverityReason, 'code' | 'what'>[];
  openedAt: Date;
  outreachDueAt: Date;
  breachedAt: Date | null;
  interactionId: string;
  team: string | null;
  ratedAgentEmail: string | null;
  assigneeId: string | null;
  assignee: User | null;
  driverLabels: string[];
  policy: PolicyDocument;
  sample: boolean;
}

/** Null for a case that is gone. */
export async function loadCaseAlert(db: Reader, caseId: string): Promise<CaseAlert | null> {
  const found = await db.recoveryCase.findUnique({
    where: { id: caseId },
    include: {
      assignee: true,
      interaction: { select: { team: true, agentEmail: true } },
      response: { select: { instrument: true, drivers: { select: { key: true, sentiment: true }, orderBy: { weight: 'desc' } } } },
    },
  });
  const version = found && (await getVersion(db, found.policyKey, found.policyVersion));
  if (!found || !version) return null;
  const nameOf = await driverNames(db);
  const { id, number, status, rating, openedAt, outreachDueAt, breachedAt, interactionId, assigneeId, sample, interaction, response } =
    found;
  return {
    id,
    number,
    status,
    rating,
    openedAt,
    outreachDueAt,
    breachedAt,
    interactionId,
    assigneeId,
    sample,
    severity: severities.find((known) => known === found.severity) ?? 'normal',
    instrument: instruments.find((known) => known === response.instrument) ?? 'csat',
    team: interaction.team,
    ratedAgentEmail: interaction.agentEmail,
    assignee: found.assignee,
    severityReasons: storedReasons(found.severityReasons),
    driverLabels: response.drivers.filter(({ sentiment }) => sentiment !== 'positive').map(({ key }) => nameOf(key)),
    policy: version.document,
  };
}
