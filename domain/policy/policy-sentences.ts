import type { PolicyDocument } from './policy.schema.js';
import { askSentence, whenSentence } from './sentence-asking.js';
import { askAgainSentence, ifLowSentence, recoverSentence, stopSentence } from './sentence-recovery.js';
import { whoSentence } from './sentence-who.js';

/** A policy in plain sentences, at most two a step. */
export interface PolicySentences {
  who: string;
  when: string;
  ask: string;
  ifLow: string;
  recover: string;
  askAgain: string;
  stop: string;
}

/** Says what a policy does, so that somebody who has never seen the product can check it. English; names customers by tier and segment only. */
export function policySentences(document: PolicyDocument): PolicySentences {
  return {
    who: whoSentence(document),
    when: whenSentence(document),
    ask: askSentence(document),
    ifLow: ifLowSentence(document),
    recover: recoverSentence(document),
    askAgain: askAgainSentence(document),
    stop: stopSentence(document),
  };
}
