import { unnamedOrganisation } from '../../domain/brand/brand.js';
import { durationMs } from '../../domain/duration.js';
import { callbackSlots } from '../../domain/survey/callback-slots.js';
import { surveyChannels } from '../../domain/interaction.js';
import { scales, type Instrument } from '../../domain/survey/instrument.js';
import { closestLanguage, directionOf, wordsFor } from '../../domain/survey/message-words.js';
import { fillPlaceholders, safeLabel, safeName } from '../../domain/survey/placeholders.js';
import type { SurveyPageAnswer, SurveyPageFacts } from '../../prisma/stores/survey-page.store.js';
import { pageTextsFor } from './page-texts.js';
import type { PageTexts } from './page-words.js';
import { dateText } from './page-times.js';
import { whySentences } from './why-texts.js';

/** What the pages show: the policy's words in the survey's language, filled in, and the rules of the moment. */
export interface PageView {
  token: string;
  /** Where its forms are sent. */
  path: string;
  /** Where its customer ends the messages; null where the survey came by none. */
  stopPath: string | null;
  kind: SurveyPageFacts['kind'];
  language: string;
  direction: 'ltr' | 'rtl';
  texts: PageTexts;
  /** Named on the page; null where neither the contact nor the organisation has a name of its own. */
  brand: string | null;
  /** The brand, or "us". */
  from: string;
  heading: string;
  question: string;
  lowLabel: string;
  highLabel: string;
  commentQuestion: string;
  oneThingQuestion: string;
  thanks: string;
  thanksLow: string;
  instrument: Instrument;
  min: number;
  max: number;
  timeZone: string;
  now: Date;
  answer: SurveyPageAnswer | null;
  /** Until when the answer can be changed; null when it can't any more. */
  editableUntil: Date | null;
  /** Until when a person gets in touch after a low score. */
  outreachDueAt: Date | null;
  /** How long that takes at most, in words. */
  outreachSpan: string;
  /** Times of a call to choose from, searched when they are shown; none where no call is to be wished for. */
  callbackSlots: () => Date[];
  /** Why the customer is asked, in sentences; none where an earlier tool asked. */
  why: string[];
}

/** Who asks, as the page names it; null where neither the contact nor the organisation has a name of its own. */
export function brandOf({ brand, organisation }: { brand: string | null; organisation: string }): string | null {
  const named = (label: string | null) => (label === unnamedOrganisation ? null : safeLabel(label));
  return named(brand) ?? named(organisation);
}

/** The page of an invitation as its customer sees it now. */
export function pageView(token: string, facts: SurveyPageFacts, now: Date): PageView {
  const { document, answer, instrument, kind } = facts;
  const language = closestLanguage(Object.keys(document.survey.texts), facts.language) ?? 'en';
  const survey = document.survey.texts[language];
  if (!survey) throw new Error('the policy holds no survey text');
  const words = wordsFor(language);
  const brand = brandOf(facts);
  const isSecond = kind === 'second_chance';
  // A second chance is not asked in the name of the agent who was rated.
  const fillings = { name: safeName(facts.customerName), brand, agent: isSecond ? null : safeName(facts.agentName), link: null };
  const fill = (template: string) => fillPlaceholders(template, fillings, words);
  const { min, max } = scales[instrument];
  const outreachMs = durationMs(document.lowScore.outreachWithin);
  const editEnd = answer && new Date(answer.answeredAt.getTime() + durationMs(document.delivery.editWindow));
  return {
    token,
    path: `/s/${token}`,
    stopPath: `/s/${token}/stop`,
    kind,
    language,
    direction: directionOf(language),
    texts: pageTextsFor(language),
    brand,
    from: brand ?? words.us,
    heading: fill((isSecond ? document.secondChance.texts[language]?.emailSubject : undefined) ?? survey.emailSubject),
    question: fill(survey.question),
    lowLabel: fill(survey.lowLabel),
    highLabel: fill(survey.highLabel),
    commentQuestion: fill(survey.commentQuestion),
    oneThingQuestion: fill(survey.oneThingQuestion),
    thanks: fill(survey.thanks),
    thanksLow: fill(survey.thanksLow),
    instrument,
    min,
    max,
    timeZone: facts.timeZone,
    now,
    answer,
    editableUntil: editEnd && editEnd > now ? editEnd : null,
    outreachDueAt: answer?.low === true && !isSecond ? new Date(answer.answeredAt.getTime() + outreachMs) : null,
    outreachSpan: hoursText(Math.max(1, Math.round(outreachMs / 3_600_000)), language),
    callbackSlots: () =>
      isSecond || answer?.low === false
        ? []
        : callbackSlots(now, { ...document.quietHours, customerZone: facts.timeZone, teamZone: facts.teamZone }),
    why: isSecond ? [] : whyOf(facts, language),
  };
}

function whyOf({ why, document, channel, timeZone }: SurveyPageFacts, language: string): string[] {
  if (why === null) return [];
  const { oncePer, quietAfterLow } = document.sampling;
  const contactOn = why.resolvedAt && dateText(why.resolvedAt, language, timeZone);
  const { contactChannel, ratePercent, byPerson } = why;
  const surveyChannel = surveyChannels.find((known) => known === channel) ?? 'email';
  return whySentences({ contactOn, contactChannel, ratePercent, byPerson, surveyChannel, oncePer: spanText(oncePer, language), quietAfterLow: spanText(quietAfterLow, language) }, language);
}

/** A pause in whole days, or in hours when it is shorter; null for none. */
function spanText(duration: string, language: string): string | null {
  const hours = Math.round(durationMs(duration) / 3_600_000);
  if (hours === 0) return null;
  const [amount, unit] = hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

const hoursText = (hours: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(hours);
