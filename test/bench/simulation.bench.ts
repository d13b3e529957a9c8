import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { policyDocumentSchema } from '../../domain/policy/policy.schema.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { ensureDefaultPolicy } from '../../prisma/stores/policy-write.store.js';
import { requestSimulation } from '../../prisma/stores/simulation.store.js';
import { runSimulation } from '../support/run-simulation.js';

export interface SimulationFigures {
  interactions: number;
  seconds: number;
  perSecond: number;
  asked: number;
  differences: number;
}

const from = new Date('2026-08-01T00:00:00Z');
const to = new Date('2026-11-01T00:00:00Z');

/** A draft over so many decided interactions of a quarter, written straight into the read model; the very slices of the workflow. */
export async function measureSimulation(url: string, interactions: number): Promise<SimulationFigures> {
  const db = openDatabase(url);
  await ensureDefaultPolicy(db);
  await fill(db, interactions);
  const document = policyDocumentSchema.parse({ ...defaultPolicy, sampling: { ...defaultPolicy.sampling, ratePercent: 20, rates: [{ tiers: ['vip'], ratePercent: 100 }] } });
  const { id: simulationId } = await requestSimulation(db, { policyKey: 'default', document, from, to, capacityPerDay: null }, { name: 'bench' }, to);
  const startedAtMs = performance.now();
  const done = (await runSimulation(db, simulationId, () => new Date())) ?? 0;
  const seconds = (performance.now() - startedAtMs) / 1_000;
  const [row] = await db.$queryRaw<{ asked: number; differences: number }[]>`
    SELECT (result->>'asked')::int AS asked, (result->'differences'->>'toLive')::int AS differences FROM policy_simulation WHERE id = ${simulationId}`;
  await db.$disconnect();
  return { interactions: done, seconds, perSecond: done / seconds, asked: row?.asked ?? 0, differences: row?.differences ?? 0 };
}

/** Customers with two contacts each, a third of them by phone; every other contact was asked about. */
async function fill(db: Database, interactions: number): Promise<void> {
  const customers = Math.ceil(interactions / 2);
  await db.$executeRaw`
    INSERT INTO customer (id, external_id, email, phone, tier, segment, time_zone, consent)
    SELECT 'cus_' || n, 'C-' || n, 'c' || n || '@example.com', '+12125550123', (ARRAY['standard','standard','standard','vip'])[1 + n % 4],
      (ARRAY['smb','mid_market','enterprise'])[1 + n % 3], (ARRAY['America/New_York','Europe/Berlin','Asia/Tokyo'])[1 + n % 3], '{"email": true, "sms": true}'
    FROM generate_series(1, ${customers}::int) n`;
  await db.$executeRaw`
    INSERT INTO interaction (id, source, external_id, customer_id, channel, team, segment, status, stage, resolved_at, opened_at, resolution_number, revision, created_at)
    SELECT 'int_' || n, 'bench', 'T-' || n, 'cus_' || (1 + n % ${customers}::int), (ARRAY['phone','email','chat'])[1 + n % 3], (ARRAY['billing','technical','sales'])[1 + n % 3],
      (ARRAY['smb','mid_market','enterprise'])[1 + (1 + n % ${customers}::int) % 3], 'resolved', 'closed', at, at - interval '2 hours', 1, 2, at - interval '2 hours'
    FROM (SELECT n, ${from}::timestamptz + (n * (interval '91 days' / ${interactions}::int)) AS at FROM generate_series(1, ${interactions}::int) n) AS told`;
  await db.$executeRaw`
    INSERT INTO invitation (id, interaction_id, customer_id, resolution_number, kind, channel, instrument, language, token, status, policy_key, policy_version, created_at, send_at, sent_at, expires_at)
    SELECT 'inv_' || substr(id, 5), id, customer_id, 1, 'first', CASE channel WHEN 'phone' THEN 'sms' ELSE 'email' END, 'csat', 'en', 'tok_' || id, 'expired', 'default', 1,
      resolved_at, resolved_at, resolved_at, resolved_at + interval '14 days'
    FROM interaction WHERE hashtext(id) % 2 = 0`;
  await db.$executeRaw`
    INSERT INTO decision (interaction_id, resolution_number, at, step, policy_key, policy_version, outcome, decided_by, trace, facts)
    SELECT i.id, 1, i.resolved_at, 'decide', 'default', 1, CASE WHEN v.id IS NULL THEN 'do_not_ask' ELSE 'ask' END, CASE WHEN v.id IS NULL THEN 'once_per_customer' END, '[]',
      jsonb_build_object(
        'interaction', jsonb_build_object('id', i.id, 'source', i.source, 'resolutionNumber', 1, 'channel', i.channel, 'status', 'resolved', 'resolvedAt', to_char(i.resolved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'lastContactAt', null, 'team', i.team, 'agentId', null, 'brand', null, 'productArea', null, 'issueType', null, 'surveyPoint', 'post_ticket', 'tags', '[]'::jsonb, 'language', null,
          'complex', false, 'transfers', 0, 'contacts', 0, 'initiatedBy', null, 'resolvedBy', null, 'customerMessages', null, 'customerWords', null),
        'customer', jsonb_build_object('id', c.id, 'drawKey', c.external_id, 'hasEmail', true, 'hasPhone', true, 'locale', null, 'tier', c.tier, 'segment', c.segment, 'consent', c.consent,
          'optedOutAt', null, 'suppressed', '[]'::jsonb, 'zones', jsonb_build_array(c.time_zone), 'zonesFrom', 'customer'),
        'history', jsonb_build_object('lastInvitedAt', null, 'lastInvitedInteractionId', null, 'lastLowScoreAt', null, 'contactsInWindow', 1, 'invitationsInWindow', 0, 'contactsInVipWindow', 1),
        'openCases', 0, 'staffChoice', null)
    FROM interaction i JOIN customer c ON c.id = i.customer_id LEFT JOIN invitation v ON v.interaction_id = i.id`;
  await db.$executeRaw`ANALYZE`;
}
