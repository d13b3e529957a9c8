import { describe, expect, it } from 'vitest';
import {
  correctedQuality,
  judgedReading,
  learntNumberOf,
  type CorrectedComment,
} from '../../../../domain/theming/corrections/corrected-quality.js';
import { absent, at, present, reading, sounds } from './words.js';

const version = (learnt: number): string => `dictionary-1.taxonomy-1.learnt-${learnt}`;
const rules = { createdAtOf: (model: number) => (model === 0 ? null : at(model)), keyOf: (key: string) => key };
const comment = (responseId: string, ...words: CorrectedComment['words']): CorrectedComment => ({ responseId, words });

describe('a reading that may be judged', () => {
  it('is the one before the first word, not what was read since', () => {
    const words = [
      { ...present('price', 10), said: reading(['general'], 'neutral', version(0)) },
      { ...absent('booking', 30), said: reading(['price', 'booking'], 'negative', version(20)) },
    ];
    expect(judgedReading(comment('a', ...words), rules)).toMatchObject({
      at: at(10),
      modelVersion: version(0),
      read: { drivers: ['general'], sentiment: 'neutral' },
      told: { drivers: ['price'], sentiment: 'neutral' },
    });
  });

  it('is still that one when the first word was taken back: a model may have learnt from it meanwhile', () => {
    const words = [
      { ...present('price', 10, { withdrawnAt: at(12) }), said: reading(['general'], 'neutral', version(0)) },
      { ...absent('booking', 30), said: reading(['booking'], 'negative', version(20)) },
    ];
    expect(judgedReading(comment('a', ...words), rules)?.modelVersion).toBe(version(0));
  });

  it('is none by a model that is younger than the word', () => {
    const word = { ...present('price', 10), said: reading(['price'], 'negative', version(20)) };
    expect(judgedReading(comment('a', word), rules)).toBeNull();
    expect(judgedReading(comment('a', { ...word, said: reading(['price'], 'negative', version(9)) }), rules)).not.toBeNull();
  });

  it('is none once every word was taken back', () => {
    expect(judgedReading(comment('a', { ...present('price', 1, { withdrawnAt: at(2) }), said: reading([]) }), rules)).toBeNull();
  });

  it('knows the learnt model by the version of a reading', () => {
    expect(['dictionary-1.taxonomy-2.learnt-17', 'openai:x', 'dictionary-1'].map(learntNumberOf)).toEqual([17, 0, 0]);
  });
});

describe('the quality of readings', () => {
  const judged = (id: string, minute: number, words: CorrectedComment['words'][number][]) =>
    judgedReading(comment(id, ...words.map((word) => ({ ...word, at: at(minute) }))), rules) ?? [];
  const readings = [
    judged('right', 1, [{ ...present('price'), said: reading(['price']) }]),
    judged('wrong', 2, [{ ...absent('booking'), said: reading(['booking', 'price']) }]),
    judged('missed', 3, [{ ...present('wait_time'), said: reading(['price']) }]),
    judged('side', 4, [{ ...sounds('positive'), said: reading(['price'], 'negative', version(3)) }]),
  ].flat();
  const quality = correctedQuality(readings);

  it('counts what was read and denied, though no comment carries it', () => {
    expect(quality.drivers.byKey['booking']).toEqual({ precision: 0, recall: null, f1: 0, support: 0, read: 1, right: 0 });
    expect(quality.drivers.byKey['price']).toEqual({ precision: 1, recall: 1, f1: 1, support: 4, read: 4, right: 4 });
    expect(quality.drivers.byKey['wait_time']).toEqual({ precision: null, recall: 0, f1: 0, support: 1, read: 0, right: 0 });
    expect(quality.drivers.microF1).toBeCloseTo(8 / 10, 10);
  });

  it('has the sides in a confusion, by what people said', () => {
    expect(quality.sentiment).toMatchObject({
      comments: 4,
      accuracy: 0.75,
      confusion: { positive: { negative: 1 }, negative: { negative: 3 } },
    });
  });

  it('shows the mistakes, and how each model did', () => {
    expect(quality.worst.map(({ reading: { responseId }, wrong, missed }) => [responseId, wrong, missed])).toEqual([
      ['side', [], []],
      ['missed', [], ['wait_time']],
      ['wrong', ['booking'], []],
    ]);
    expect(quality.byModel.map(({ key, comments }) => [key, comments])).toEqual([
      [version(0), 3],
      [version(3), 1],
    ]);
    expect(quality.byMonth).toEqual([{ key: '2026-11', comments: 4, driverF1: quality.drivers.microF1, sentimentAccuracy: 0.75 }]);
  });
});
