import type { ResolutionCredit } from '../../domain/intake/credit.js';
import type { Reader } from './database.js';

/**
 * Writes who handled these interactions, for each of their resolutions. What an event that came late tells of the time before a resolution
 * completes it; nothing that happened after one does.
 */
export async function writeCredits(tx: Reader, rows: readonly { id: string; credits: readonly ResolutionCredit[] }[]): Promise<void> {
  const credits = rows.flatMap(({ id, credits: own }) => own.map((credit) => ({ interactionId: id, ...credit })));
  if (rows.length === 0) return;
  // One statement: what is no longer so goes, what is new or other comes, and what stands stays as it is.
  await tx.$executeRaw`
    WITH row AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(credits)}::jsonb) AS row("interactionId" text, "resolutionNumber" int, "agentId" text,
        "agentName" text, "agentEmail" text, share float8, method text)
    ), gone AS (
      DELETE FROM interaction_credit c WHERE c.interaction_id = ANY(${rows.map(({ id }) => id)}) AND NOT EXISTS (
        SELECT 1 FROM row WHERE row."interactionId" = c.interaction_id AND row."resolutionNumber" = c.resolution_number AND row."agentId" = c.agent_id)
    )
    INSERT INTO interaction_credit AS known (interaction_id, resolution_number, agent_id, agent_name, agent_email, share, method)
    SELECT "interactionId", "resolutionNumber", "agentId", "agentName", "agentEmail", share, method FROM row
    ON CONFLICT (interaction_id, resolution_number, agent_id) DO UPDATE SET
      agent_name = excluded.agent_name, agent_email = excluded.agent_email, share = excluded.share, method = excluded.method
    WHERE (known.agent_name, known.agent_email, known.share, known.method)
      IS DISTINCT FROM (excluded.agent_name, excluded.agent_email, excluded.share, excluded.method)`;
}
