import { composeProofMessage } from '../domain/survey/proof-message.js';
import { readBrandFace } from '../prisma/stores/brand.store.js';
import { loadProof } from '../prisma/stores/address-proof.store.js';
import type { ProofActivities } from '../workflows/contracts/proof.contract.js';
import { brandedMessage } from './branded-message.js';
import type { ActivityDeps } from './deps.js';
import { dispatch } from './dispatch/dispatch.js';
import { settled } from './failures.js';

/** Effects of the workflow that proves an address. */
export function createProofActivities(deps: ActivityDeps): ProofActivities {
  return {
    /** Key: the proof. A time-out is safe: a retry learns what became of it. */
    async sendProof({ proofId }) {
      const proof = await loadProof(deps.db, proofId, deps.clock());
      if (!proof) return { outcome: 'suppressed' };
      const { token, secret, wants, language, brand, ...to } = proof;
      const face = await readBrandFace(deps.db, brand);
      const message = composeProofMessage({
        wants,
        channel: to.channel,
        language,
        brand: face.name,
        link: `${deps.publicUrl}/s/${token}/data/${secret}`,
      });
      const draft = {
        ...to,
        ...(await brandedMessage(message, face)),
        key: `proof:${proofId}:0:${to.channel}`,
        purpose: 'proof' as const,
        interactionId: null,
        caseId: null,
      };
      return { outcome: settled(await dispatch(deps, draft, null), proofId) };
    },
  };
}
