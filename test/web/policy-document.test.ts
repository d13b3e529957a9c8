import { describe, expect, it } from 'vitest';
import { documentOf, valueAt, withValue } from '../../web/src/policies/editor/document.js';
import { placeOfPath } from '../../web/src/policies/editor/line-of-path.js';
import { keyFromName } from '../../web/src/policies/key-from-name.js';

const document = { name: 'Calls', sampling: { rates: [{ tiers: ['vip'], ratePercent: 100 }, { ratePercent: 5 }] }, experiment: null };

describe('a document that is being edited', () => {
  it.each([
    ['name', 'Calls'],
    ['sampling.rates.0.tiers', ['vip']],
    ['sampling.rates.0.tiers.0', 'vip'],
    ['sampling.rates.7.tiers', undefined],
    ['experiment', null],
    ['experiment.arms', undefined],
    ['constructor', undefined],
    ['', document],
  ])('gives what stands at %o', (path, value) => {
    expect(valueAt(document, path)).toEqual(value);
  });

  it.each([
    ['a field', 'name', 'Visits', { ...document, name: 'Visits' }],
    [
      'a field of an entry',
      'sampling.rates.1.ratePercent',
      20,
      { ...document, sampling: { rates: [document.sampling.rates[0], { ratePercent: 20 }] } },
    ],
    ['a new entry', 'sampling.rates.2', {}, { ...document, sampling: { rates: [...document.sampling.rates, {}] } }],
    ['an entry that goes', 'sampling.rates.0', undefined, { ...document, sampling: { rates: [{ ratePercent: 5 }] } }],
    ['a field that goes', 'name', undefined, { sampling: document.sampling, experiment: null }],
    ['a part that was missing', 'match.teams', ['billing'], { ...document, match: { teams: ['billing'] } }],
    ['what was null', 'experiment.name', 'trial', { ...document, experiment: { name: 'trial' } }],
  ])('changes %s', (_what, path, value, changed) => {
    const before = JSON.stringify(document);
    expect(withValue(document, path, value)).toEqual(changed);
    expect(JSON.stringify(document)).toBe(before);
  });

  it('keeps the order of its fields', () => {
    expect(Object.keys(withValue(document, 'name', 'Visits'))).toEqual(['name', 'sampling', 'experiment']);
  });

  it.each([
    ['{', 'not valid JSON'],
    ['[1]', 'one JSON object'],
    ['"text"', 'one JSON object'],
  ])('says why %s is none', (text, message) => {
    expect(documentOf(text).fault?.message).toContain(message);
  });
});

describe('the line of a path', () => {
  const text = JSON.stringify(
    { name: 'sampling', sampling: { rates: [{ tiers: ['a "b": c'], ratePercent: 1 }, { ratePercent: 2 }] }, texts: { sampling: 'x' } },
    null,
    2,
  );
  const lineOf = (path: string) => placeOfPath(text, path)?.line;
  it.each([
    ['name', 2],
    ['sampling', 3],
    ['sampling.rates.0', 5],
    ['sampling.rates.0.tiers.0', 7],
    ['sampling.rates.0.ratePercent', 9],
    ['sampling.rates.1.ratePercent', 12],
    ['texts.sampling', 17],
    ['texts.de', 16],
    ['texts.de.sms', 16],
    ['nothing', 1],
    ['', 1],
  ])('of %o is %d', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it('is found whatever the layout', () => {
    const oneLine = '{"a":[1,{"b":"x"}],"c":{"b":2}}';
    const place = placeOfPath(oneLine, 'c.b');
    expect(oneLine.slice(place?.start, place?.end)).toBe('"b"');
    expect(place?.start).toBe(oneLine.lastIndexOf('"b"'));
    const entry = placeOfPath(oneLine, 'a.0');
    expect(oneLine.slice(entry?.start, entry?.end)).toBe('1');
  });

  it('is found before the place where the text breaks off', () => {
    expect(placeOfPath('{\n"a": 1,\n"b": {"c": ', 'b.c')?.line).toBe(3);
    expect(placeOfPath('', 'a')).toBeNull();
  });
});

describe('the key of a policy', () => {
  it.each([
    ['SMS after billing calls', 'sms-after-billing-calls'],
    ['Kündigungen & VIP', 'kundigungen-vip'],
    ['Straße', 'strasse'],
    ['  20 % of all!  ', '20-of-all'],
    ['日本', ''],
    ['a'.repeat(100), 'a'.repeat(80)],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('comes from %o as %o', (name, key) => {
    expect(keyFromName(name)).toBe(key);
  });
});
