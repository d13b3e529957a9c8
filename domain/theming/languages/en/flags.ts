import type { FlagDictionary } from '../../language.types.js';
import { abuse } from './flags/abuse.js';
import { churn } from './flags/churn.js';
import { compensationExtraction } from './flags/compensation.js';
import { legalThreat } from './flags/legal.js';
import { safety } from './flags/safety.js';
import { vulnerableCustomer } from './flags/vulnerable.js';

/** Phrases precise enough to interrupt somebody's day; what only sounds alike stands under exceptions. */
export const englishFlags: readonly FlagDictionary[] = [legalThreat, safety, churn, abuse, compensationExtraction, vulnerableCustomer];
