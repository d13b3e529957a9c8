import { z } from 'zod';
import type { Taxonomy, TaxonomyDriver } from '../../domain/theming/taxonomy-document.js';
import type { Quote, Sentiment, ThemedDriver } from '../../domain/theming/theming.types.js';
import type { LocalReader } from '../theming/local-reader.js';
import { ThemeFault, type ThemeProvider } from '../theming/theme-provider.port.js';
import { mostDrivers, sentimentNames, themingRequest } from './openai.prompt.js';
import { jsonOf, postForJson } from './post-for-json.js';

export interface OpenAiSettings {
  /** Servers of one's own may want none. */
  apiKey: string | undefined;
  model: string;
  /** Of any service that speaks OpenAI's chat completions with structured outputs, up to and with its `/v1`. */
  apiBaseUrl: string | undefined;
  timeoutMs: number;
  local: Pick<LocalReader, 'theme' | 'taxonomyOf'>;
}

const completionSchema = z.object({
  choices: z
    .tuple([
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    ])
    .rest(z.unknown()),
});
const readingSchema = z.object({ sentiment: z.enum(sentimentNames), drivers: z.array(z.unknown()) });
const driverSchema = z.object({
  key: z.string(),
  sentiment: z.enum(sentimentNames),
  quote: z.string(),
  confidence: z.number().min(0).max(1).catch(0.5),
});

/**
 * Drivers and sentiment by a language model. Whatever the comment, or the model, says: only keys of the taxonomy, the four sentiments and
 * quotes that stand in the comment come through, and every sentence to staff is this file's own. So a comment that gives orders can at
 * most have itself read wrongly; its flags, and with them the severity of a case, are not the model's to give.
 */
export function openAiTheme({ apiKey, model, apiBaseUrl, timeoutMs, local }: OpenAiSettings): ThemeProvider {
  const url = `${apiBaseUrl ?? 'https://api.openai.com/v1'}/chat/completions`;
  const headers = { 'content-type': 'application/json', ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }) };
  return {
    name: 'openai',
    async theme(comment, language, taxonomyVersion) {
      const here = await local.theme(comment, language, taxonomyVersion);
      const drivers = known(local.taxonomyOf(taxonomyVersion));
      const body = themingRequest(model, comment, here.language, drivers);
      const answer = contentOf(await postForJson(new Request(url, { method: 'POST', headers, body }), timeoutMs));
      return { ...here, ...readingOf(answer, comment, drivers, model), modelVersion: `openai:${model}/taxonomy-${taxonomyVersion}` };
    },
  };
}

/** What is found of a merged driver counts as another one, so only that one is offered. */
const known = ({ document }: Taxonomy): TaxonomyDriver[] => document.drivers.filter(({ mergedInto }) => mergedInto === null);

function contentOf(body: unknown): unknown {
  const completion = completionSchema.safeParse(body);
  if (!completion.success) throw new ThemeFault('invalid');
  const { finish_reason: end, message } = completion.data.choices[0];
  if ((message.refusal ?? '') !== '' || end === 'content_filter') throw new ThemeFault('refused');
  if (message.content == null || end === 'length') throw new ThemeFault('invalid');
  return jsonOf(message.content);
}

function readingOf(
  answer: unknown,
  comment: string,
  known: readonly TaxonomyDriver[],
  model: string,
): { sentiment: Sentiment; drivers: ThemedDriver[] } {
  const reading = readingSchema.safeParse(answer);
  if (!reading.success) throw new ThemeFault('invalid');
  const { sentiment, drivers: named } = reading.data;
  if (named.length === 0) return { sentiment, drivers: [nothingNamed(comment, sentiment, model)] };
  const drivers = new Map<string, ThemedDriver>();
  for (const one of named) {
    const driver = driverOf(one, comment, known, model);
    if (driver && !drivers.has(driver.key) && drivers.size < mostDrivers) drivers.set(driver.key, driver);
  }
  // Named some, and none of it holds: such an answer says nothing at all.
  if (drivers.size === 0) throw new ThemeFault('invalid');
  return { sentiment, drivers: [...drivers.values()].toSorted((a, b) => a.quote.start - b.quote.start) };
}

/** Null where the model named what is no driver, or quotes what is not there. */
function driverOf(one: unknown, comment: string, known: readonly TaxonomyDriver[], model: string): ThemedDriver | null {
  const parsed = driverSchema.safeParse(one);
  if (!parsed.success) return null;
  const { key, sentiment, quote: words, confidence } = parsed.data;
  const driver = known.find((candidate) => candidate.key === key);
  const quote = placeOf(words, comment);
  if (!driver || !quote) return null;
  const weight = Math.max(0.01, Math.round(confidence * 100) / 100);
  return { key, sentiment, quote, weight, why: `The language model ${model} reads these words as ${driver.label}.` };
}

/** Where the words stand first; null where they don't, where they are blank, or where they begin or end within a sign. */
function placeOf(words: string, comment: string): Quote | null {
  const start = words.trim() === '' || !words.isWellFormed() ? -1 : comment.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

function nothingNamed(comment: string, sentiment: Sentiment, model: string): ThemedDriver {
  const start = comment.length - comment.trimStart().length;
  const quote = { start, end: Math.max(start, comment.trimEnd().length) };
  return { key: 'general', sentiment, quote, weight: 0.2, why: `The language model ${model} names no other driver.` };
}
