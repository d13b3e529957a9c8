import type { ConversationGuide } from './guides/guide.types.js';
import { contactGuides } from './guides/contact-guides.js';
import { flagGuides } from './guides/flag-guides.js';
import { moneyGuides } from './guides/money-guides.js';
import { peopleGuides } from './guides/people-guides.js';
import { productGuides } from './guides/product-guides.js';
import { processGuides } from './guides/process-guides.js';

/** A company's own words for a driver or a flag, which go before ours. */
export type GuideOverrides = Readonly<Partial<Record<string, ConversationGuide>>>;

export interface ChosenGuide extends ConversationGuide {
  about: 'driver' | 'flag';
  key: string;
}

const driverGuides: Readonly<Record<string, ConversationGuide>> = {
  ...contactGuides,
  ...processGuides,
  ...peopleGuides,
  ...moneyGuides,
  ...productGuides,
};

/** What a flag of the comment asks for comes before what its drivers are about; the gravest flag first. */
const flagOrder = ['safety', 'vulnerable_customer', 'legal_threat', 'abuse', 'personal_data', 'churn', 'compensation_extraction'];

/**
 * The guides for a talk, in the order in which they matter: each flag once, then each bad driver once, in the order given. A comment without
 * either has the general one; a driver of a company's own taxonomy without words of its own falls back to it, too.
 */
export function guidesFor(
  { drivers, flags }: { drivers: readonly { key: string; sentiment: string }[]; flags: readonly { key: string }[] },
  overrides: GuideOverrides = {},
): ChosenGuide[] {
  const flagged = flagOrder
    .filter((key) => flags.some((flag) => flag.key === key))
    .flatMap((key) => chosen('flag', key, overrides[key] ?? flagGuides[key]));
  const bad = [...new Set(drivers.filter(({ sentiment }) => sentiment === 'negative' || sentiment === 'mixed').map(({ key }) => key))];
  const known = bad.flatMap((key) => chosen('driver', key, overrides[key] ?? driverGuides[key]));
  const needsGeneral = known.length === 0 || bad.some((key) => overrides[key] === undefined && driverGuides[key] === undefined);
  const general =
    needsGeneral && !bad.includes('general') ? chosen('driver', 'general', overrides['general'] ?? driverGuides['general']) : [];
  return [...flagged, ...known, ...general];
}

const chosen = (about: ChosenGuide['about'], key: string, guide: ConversationGuide | undefined): ChosenGuide[] =>
  guide === undefined ? [] : [{ about, key, ...guide }];
