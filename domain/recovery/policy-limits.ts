import type { PolicyDocument } from '../policy/policy.schema.js';
import type { Actor, CaseCommand, CaseFault } from './case-state.js';

/** What a case's policy has to say against a command; null when nothing. The case's own state is judged elsewhere. */
export function limitOf({ lowScore }: Pick<PolicyDocument, 'lowScore'>, actor: Actor, command: CaseCommand): CaseFault | null {
  const { remedies, doNotContact } = lowScore;
  switch (command.type) {
    case 'offer_remedy':
      return remedies.some((remedy) => remedy === command.kind) ? null : { code: 'remedy_not_offered', kind: command.kind };
    case 'propose_do_not_contact':
      return doNotContact.grounds.includes(command.ground) ? null : { code: 'ground_not_allowed', ground: command.ground };
    case 'approve_do_not_contact':
    case 'decline_do_not_contact':
    case 'reverse_do_not_contact':
      return doNotContact.approvers.some((role) => role === actor.role) ? null : { code: 'role_may_not', role: actor.role };
    default:
      return null;
  }
}

const limited: readonly CaseCommand['type'][] = [
  'offer_remedy',
  'propose_do_not_contact',
  'approve_do_not_contact',
  'decline_do_not_contact',
  'reverse_do_not_contact',
];

/** Whether a policy has anything to say about a command, so that others need not read it. */
export const isLimited = ({ type }: CaseCommand): boolean => limited.includes(type);
