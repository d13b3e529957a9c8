import type { PolicyDocument } from './policy.schema.js';

/** A policy in plain sentences, one a step. */
export interface PolicySentences {
  who: string;
  when: string;
  ask: string;
  ifLow: string;
  recover: string;
  askAgain: string;
  stop: string;
}

/** Says what a policy does, so that somebody who has never seen the product can check it. */
export function policySentences(document: PolicyDocument): PolicySentences {
  return { who: document.name, when: '', ask: '', ifLow: '', recover: '', askAgain: '', stop: '' };
}
