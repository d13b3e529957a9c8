import { channels, surveyChannels } from '../interaction.js';
import { fieldWords, textLabels, textOwners, type FieldWords } from './change-labels.js';
import {
  capitalized,
  contactNouns,
  labelInWords,
  languageInWords,
  listed,
  percentInWords,
  spanInWords,
  spansInWords,
  surveyChannelNames,
} from './plain-words.js';
import type { PolicyDocument } from './policy.schema.js';
import { ruleInWords, thresholdCutInWords } from './sentence-recovery.js';
import { rateCutInWords } from './sentence-who.js';

interface Changed {
  path: readonly string[];
  /** `undefined` for nothing. */
  before: unknown;
  after: unknown;
}

/** Both documents, in which a change finds the words for its place in a list. */
interface Documents {
  before: PolicyDocument;
  after: PolicyDocument;
}

/** A change in plain English: "The rate of all others goes from 100 % to 20 %." A field without words of its own is called by its path. */
export function changeSentence(changed: Changed, documents: Documents): string {
  const sentence = textSentence(changed, documents) ?? partSentence(changed, documents) ?? fieldSentence(changed, documents);
  return sentence === null ? byPath(changed) : `${capitalized(sentence)}.`;
}

const byPath = ({ path, before, after }: Changed): string => `${path.join('.')}: ${anyInWords(after)} (before ${anyInWords(before)})`;

/** The path with `*` for each place in a list, and the word for the last such place. */
function placed(path: readonly string[], documents: Documents): { pattern: string; place: string } {
  const index = path.findLastIndex((step) => /^\d+$/.test(step));
  if (index === -1) return { pattern: path.join('.'), place: '' };
  const list = path.slice(0, index).join('.');
  const number = Number(path[index]);
  const place = placeIn(documents.before, list, number) ?? placeIn(documents.after, list, number) ?? `number ${number + 1}`;
  return { pattern: [list, '*', ...path.slice(index + 1)].join('.'), place };
}

function placeIn({ sampling, lowScore, experiment }: PolicyDocument, list: string, index: number): string | null {
  const rate = sampling.rates[index];
  if (list === 'sampling.rates' && rate) return rateCutInWords(rate);
  const cut = lowScore.thresholds[index];
  if (list === 'lowScore.thresholds' && cut) return thresholdCutInWords(cut);
  return list === 'experiment.arms' ? (experiment?.arms[index]?.key ?? null) : null;
}

/** A change of the customers' texts: of one text, or of a language as a whole. */
function textSentence({ path, before, after }: Changed, documents: Documents): string | null {
  const at = path.lastIndexOf('texts');
  const language = path[at + 1];
  if (at === -1 || language === undefined) return null;
  const { pattern, place } = placed(path.slice(0, at), documents);
  const owner = textOwners.get(pattern)?.replace('{}', place) ?? '';
  const key = path.slice(at + 2).join('.');
  if (key === '') return `${languageInWords(language)} texts${owner} were ${before === undefined ? 'added' : 'taken out'}`;
  const text = `the ${languageInWords(language)} ${textLabels.get(key) ?? key}${owner}`;
  if (key === 'voice') return `${text} were ${before === undefined ? 'added' : 'taken out'}`;
  return `${text} ${nowInWords(quoted(after), quoted(before), 'reads')}`;
}

/** A change of a whole part: of an entry of a list, or of the experiment. */
function partSentence({ path, before, after }: Changed, documents: Documents): string | null {
  const whole = before === undefined || before === null ? after : before;
  if (typeof whole !== 'object' || Array.isArray(whole)) return null;
  const { pattern } = placed(path, documents);
  const document = whole === after ? documents.after : documents.before;
  const what = partInWords(pattern, document, Number(path.at(-1)));
  return what === null ? null : `${what} was ${whole === after ? 'added' : 'taken out'}`;
}

function partInWords(pattern: string, { sampling, lowScore, experiment, holdOut }: PolicyDocument, index: number): string | null {
  const rate = sampling.rates[index];
  if (pattern === 'sampling.rates.*' && rate) return `the rate of ${percentInWords(rate.ratePercent)} for ${rateCutInWords(rate)}`;
  const cut = lowScore.thresholds[index];
  if (pattern === 'lowScore.thresholds.*' && cut) return `the threshold of ${cut.threshold} for ${thresholdCutInWords(cut)}`;
  const rule = lowScore.assignment[index];
  if (pattern === 'lowScore.assignment.*' && rule) return `the rule that a case goes to ${ruleInWords(rule)}`;
  const arm = experiment?.arms[index];
  if (pattern === 'experiment.arms.*' && arm) return `the arm ${arm.key} with a share of ${percentInWords(arm.sharePercent)}`;
  if (pattern === 'holdOut' && holdOut) return `the hold-out of ${percentInWords(holdOut.sharePercent)} of low scores`;
  return pattern === 'experiment' && experiment ? `the experiment ${experiment.name}` : null;
}

function fieldSentence({ path, before, after }: Changed, documents: Documents): string | null {
  const { pattern, place } = placed(path, documents);
  const field = fieldWords.get(pattern);
  if (field === undefined) return null;
  const label = field.label.replace('{}', place);
  const [now, then] = [valueInWords(field, after), valueInWords(field, before)];
  switch (field.kind) {
    case 'switch':
      return `${label} was switched ${after === true ? 'on' : 'off'}`;
    case 'treatment':
      return `${label} ${label.endsWith('s') ? 'are' : 'is'} now ${after === 'ask' ? 'asked about' : 'never asked about'}`;
    case 'label':
      return `${label} ${nowInWords(now, then, Array.isArray(before ?? after) ? 'are' : 'is')}`;
    case 'clock':
      return `${label} ${now} (before ${then})`;
    case 'list':
    case 'spans':
    case 'contacts':
    case 'surveyChannels':
      return `${label} ${nowInWords(now, then, 'are')}`;
    case 'quoted':
      return `${label} ${nowInWords(now, then, 'is')}`;
    default:
      return before == null || after == null ? `${label} ${nowInWords(now, then, 'is')}` : `${label} goes from ${then} to ${now}`;
  }
}

const nowInWords = (now: string, before: string, verb: string): string =>
  `${verb === 'reads' ? 'now reads' : `${verb} now`} ${now} (before ${before})`;

function valueInWords({ kind, empty = 'none' }: FieldWords, value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? empty : listInWords(kind, value.map(String));
  if (typeof value === 'number') return kind === 'percent' ? percentInWords(value) : String(value);
  if (typeof value !== 'string') return value == null ? empty : anyInWords(value);
  if (kind === 'quoted') return quoted(value);
  if (kind === 'capitals') return value.toUpperCase();
  if (kind === 'label') return value.replaceAll('_', ' ');
  return kind === 'span' ? spanInWords(value) : value;
}

/** Items to name of a list before the rest is only counted. */
const maxItems = 8;

function listInWords(kind: FieldWords['kind'], items: readonly string[]): string {
  if (kind === 'spans') return spansInWords(items);
  const words = items.map((item) => itemInWords(kind, item));
  if (kind === 'route') return words.join(' or else ');
  return words.length > maxItems ? listed([...words.slice(0, maxItems), `${words.length - maxItems} more`]) : listed(words);
}

function itemInWords(kind: FieldWords['kind'], item: string): string {
  if (kind === 'label') return item.replaceAll('_', ' ');
  const contact = channels.find((channel) => channel === item);
  const survey = surveyChannels.find((channel) => channel === item);
  if (kind === 'contacts' && contact) return contactNouns[contact];
  return (kind === 'route' || kind === 'surveyChannels') && survey ? surveyChannelNames[survey] : labelInWords(item);
}

/** Letters of a text to show; a change of a long text is read in the form. */
const maxQuoted = 80;

function quoted(value: unknown): string {
  if (typeof value !== 'string') return anyInWords(value);
  const letters = Array.from(value);
  return letters.length > maxQuoted ? `"${letters.slice(0, maxQuoted).join('').trimEnd()}…"` : `"${value}"`;
}

function anyInWords(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
