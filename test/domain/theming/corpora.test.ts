import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examplesOf, judge, learn, type Labelled } from '../../../domain/theming/quality/evaluate.js';
import { measureQuality } from '../../../domain/theming/quality/measure.js';
import { DEFAULT_TAXONOMY } from '../../../domain/theming/taxonomy-document.js';
import { commentReader, plainReader, themeComment } from '../../../domain/theming/theme-comment.js';

interface Line {
  text: string;
  sentiment: 'negative' | 'neutral' | 'positive';
  drivers: { key: string; sentiment: string; quote: string }[];
}

const linesOf = (name: string): Line[] =>
  readFileSync(new URL(`../../corpora/theming/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
const labelled = (lines: readonly Line[]): Labelled[] =>
  lines.map(({ text, sentiment, drivers }) => ({ text, sentiment, drivers: [...new Set(drivers.map(({ key }) => key))] }));

/** Floors a little under what was measured: a change that reads worse on comments nobody developed on shows here. */
const HELD_OUT = [
  { name: 'tweets-plain-b', microF1: 0.67, accuracy: 0.85, negativeRecall: 0.82, negativePrecision: 0.92, side: 0.92, quote: 0.94 },
  { name: 'reviews-plain-b', microF1: 0.7, accuracy: 0.82, negativeRecall: 0.82, negativePrecision: 0.87, side: 0.88, quote: 0.93 },
] as const;

describe.each(HELD_OUT)('comments of $name, held out', ({ name, microF1, accuracy, negativeRecall, negativePrecision, side, quote }) => {
  const lines = linesOf(name);

  it('are read as well as before', () => {
    const { sentiment, drivers } = measureQuality(judge(labelled(lines), plainReader));
    expect(drivers.microF1).toBeGreaterThan(microF1);
    expect(sentiment.accuracy).toBeGreaterThan(accuracy);
    expect(sentiment.negativeRecall).toBeGreaterThan(negativeRecall);
    expect(sentiment.negativePrecision).toBeGreaterThan(negativePrecision);
  });

  it('get the right side of each driver, and quotes where people saw it', () => {
    let found = 0;
    let rightSide = 0;
    let rightPlace = 0;
    for (const { text, drivers } of lines) {
      const { theming } = themeComment(text, 'en', plainReader);
      for (const told of drivers) {
        const read = theming.drivers.find(({ key }) => key === told.key);
        if (read === undefined) continue;
        const from = text.indexOf(told.quote);
        found += 1;
        if (read.sentiment === told.sentiment) rightSide += 1;
        if (read.quote.start < from + told.quote.length && from < read.quote.end) rightPlace += 1;
      }
    }
    expect(rightSide / found).toBeGreaterThan(side);
    expect(rightPlace / found).toBeGreaterThan(quote);
  });
});

describe('learning from people', () => {
  // Trained on one half and read on the other, in steps: more corrections may not make it worse by more than a hundredth.
  it.each(['tweets-b', 'reviews-b', 'tweets-plain-b', 'reviews-plain-b'])('never harms the reading of %s', (name) => {
    const rows = labelled(linesOf(name));
    const train = rows.filter((_row, at) => at % 2 === 0);
    const test = rows.filter((_row, at) => at % 2 === 1);
    const before = measureQuality(judge(test, plainReader));
    for (const size of [20, 50, 100, 200, train.length]) {
      const model = learn(examplesOf(train.slice(0, size), plainReader));
      const after = measureQuality(judge(test, commentReader(DEFAULT_TAXONOMY, { number: 1, model })));
      expect(after.drivers.microF1, `drivers after ${size}`).toBeGreaterThan((before.drivers.microF1 ?? 0) - 0.01);
      expect(after.sentiment.accuracy, `sentiment after ${size}`).toBeGreaterThan((before.sentiment.accuracy ?? 0) - 0.01);
    }
  });
});
