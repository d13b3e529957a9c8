import { inTransaction, type Database, type Reader, type Transaction } from './database.js';

const planKey = 'sample_plan';
const source = 'sample';

/** What was asked for: with the same seed and instant, the generator makes the same events again. */
export interface SamplePlan {
  seed: number;
  /** ISO instant. */
  now: string;
}

interface StoredPlan extends SamplePlan {
  state: 'loading' | 'removing';
  total: number;
}

export interface SampleProgress {
  state: 'none' | 'loading' | 'loaded' | 'removing';
  sent: number;
  total: number;
  settled: number;
  interactions: number;
}

/** Stores the plan unless there is one, and gives the one to go by; null while the data is being removed. `count` tells how many events a plan makes. */
export async function beginSample(db: Database, wanted: SamplePlan, count: (plan: SamplePlan) => number): Promise<SamplePlan | null> {
  const known = await storedPlan(db);
  if (known) return known.state === 'loading' ? { seed: known.seed, now: known.now } : null;
  const plan: StoredPlan = { ...wanted, state: 'loading', total: count(wanted) };
  await db.setting.createMany({ data: [{ key: planKey, value: JSON.stringify(plan) }], skipDuplicates: true });
  return readSamplePlan(db);
}

/** The plan that is being loaded or has been, or null. */
export async function readSamplePlan(db: Reader): Promise<SamplePlan | null> {
  const plan = await storedPlan(db);
  return plan?.state === 'loading' ? { seed: plan.seed, now: plan.now } : null;
}

/** How far the loading is, read from what is stored: events taken, events folded, interactions made. */
export async function readSampleProgress(db: Reader): Promise<SampleProgress> {
  const plan = await storedPlan(db);
  const [row] = await db.$queryRaw<{ sent: bigint; settled: bigint; interactions: bigint }[]>`
    SELECT count(*) AS sent, count(*) FILTER (WHERE relayed_at IS NOT NULL OR parked_at IS NOT NULL) AS settled,
           (SELECT count(*) FROM interaction WHERE sample) AS interactions
    FROM intake_event WHERE source = ${source}`;
  const [sent, settled, interactions] = [Number(row?.sent ?? 0), Number(row?.settled ?? 0), Number(row?.interactions ?? 0)];
  if (!plan) return { state: sent > 0 ? 'loaded' : 'none', sent, total: sent, settled, interactions };
  const state = plan.state === 'removing' ? 'removing' : settled >= plan.total ? 'loaded' : 'loading';
  return { state, sent, total: plan.total, settled, interactions };
}

/** Removes every row that came from the sample. What a person added to it (outreach, notes) goes along. */
export async function removeSample(db: Database): Promise<void> {
  const plan = await storedPlan(db);
  if (plan) await db.setting.updateMany({ where: { key: planKey }, data: { value: JSON.stringify({ ...plan, state: 'removing' }) } });
  await inTransaction(db, async (tx) => {
    // Events first: a relay that is folding some holds their locks, and what it writes is gone with the statements after.
    await tx.intakeEvent.deleteMany({ where: { source } });
    await tx.$executeRaw`
      DELETE FROM workflow_signal WHERE entity_id IN (SELECT id FROM interaction WHERE sample)
        OR entity_id IN (SELECT c.id FROM recovery_case c JOIN interaction i ON i.id = c.interaction_id WHERE i.sample)`;
    await removeMessages(tx);
    await tx.interaction.deleteMany({ where: { OR: [{ sample: true }, { source }] } });
    await tx.staffMessage.deleteMany({ where: { sample: true } }); // what they told of went with its cases
    await tx.purchase.deleteMany({ where: { sample: true } });
    await tx.customer.deleteMany({ where: { sample: true, interactions: { none: {} } } });
    await tx.setting.deleteMany({ where: { key: planKey } });
  });
}

async function removeMessages(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM inbound_message WHERE dispatch_id IN
      (SELECT d.id FROM dispatch d WHERE d.sample OR d.interaction_id IN (SELECT id FROM interaction WHERE sample))`;
  await tx.$executeRaw`
    DELETE FROM sandbox_message WHERE dispatch_id IN
      (SELECT d.id FROM dispatch d WHERE d.sample OR d.interaction_id IN (SELECT id FROM interaction WHERE sample))`;
  await tx.$executeRaw`DELETE FROM dispatch d WHERE d.sample OR d.interaction_id IN (SELECT id FROM interaction WHERE sample)`;
}

async function storedPlan(db: Reader): Promise<StoredPlan | null> {
  const row = await db.setting.findUnique({ where: { key: planKey } });
  if (!row) return null;
  const value: unknown = JSON.parse(row.value);
  if (typeof value !== 'object' || value === null) return null;
  const { seed, now, state, total } = { seed: 0, now: '', state: '', total: 0, ...value };
  return { seed: Number(seed), now: String(now), state: state === 'removing' ? 'removing' : 'loading', total: Number(total) };
}
