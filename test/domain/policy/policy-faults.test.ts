import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputFaults, type InputFault } from '../../../api/http/problem.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { policyDocumentSchema } from '../../../domain/policy/policy.schema.js';
import { withValueAt } from './at-path.js';
import { faultRows, type Change } from './policy-faults.table.js';

/** What a caller would have sent, through JSON and back. */
function documentOf(change: Change): unknown {
  if (typeof change === 'string') return JSON.parse(change);
  let document: unknown = defaultPolicy;
  for (const [path, value] of Object.entries(change)) document = withValueAt(document, path, value);
  return JSON.parse(JSON.stringify(document));
}

function faultsOf(document: unknown): InputFault[] {
  const parsed = policyDocumentSchema.safeParse(document);
  return parsed.success ? [] : inputFaults(parsed.error);
}

const sorted = (faults: readonly InputFault[]): string[] => [...new Set(faults.map(({ path }) => path))].toSorted();

const instruction =
  /\b(write|make|name|use|keep|give|leave|set|add|put|shorten|compare|at least|at most|here are|known are|did you mean|one of)\b/i;
const stock = /invalid|expected|unrecognized|too (small|big)|received|required/i;

describe('a policy that cannot work', () => {
  it.each(faultRows)('%s is told where it is, with what to do', (_wrong, change, paths, says) => {
    const faults = faultsOf(documentOf(change));
    expect(sorted(faults)).toEqual(paths.toSorted());
    expect(faults.map(({ message }) => message).join('\n')).toContain(says);
    for (const { message } of faults) {
      expect(message).toMatch(instruction);
      expect(message).not.toMatch(stock);
    }
  });

  it('has a table of at least 75 ways', () => {
    expect(faultRows.length).toBeGreaterThanOrEqual(75);
    expect(new Set(faultRows.map(([wrong]) => wrong)).size).toBe(faultRows.length);
  });
});

/** Faults in two parts that have nothing to do with one another. */
const pairs = faultRows.filter(([, change, paths]) => typeof change !== 'string' && paths.every((path) => path.includes('.')));
const partsOf = ([, change]: (typeof faultRows)[number]): string[] => Object.keys(change).map((path) => path.split('.')[0] ?? '');

describe('several faults at once', () => {
  it('are all told, of every part, when the fields are each in order', () => {
    const faults = faultsOf(
      documentOf({
        'match.condition': 'interaction.nothing',
        'resolution.settle': '20d',
        'resolution.abandonAfter': '0d',
        'delivery.expiry': '1d',
        'delivery.routes.web': ['email', 'email'],
        'quietHours.allowedUntil': '08:00',
        'quietHours.holidays': ['02-30', '04-31'],
        'lowScore.reminders': ['25h', '26h'],
        'lowScore.threshold': 9,
        'sampling.rates': [{ ratePercent: 1 }],
        experiment: { name: 'tone', arms: [{ key: 'a', sharePercent: 1 }] },
        'survey.texts.nl': defaultPolicy.survey.texts['en'],
        'survey.texts.en.question': 'Well, {you}?',
      }),
    );
    expect(sorted(faults)).toEqual([
      'delivery.reminderAfter',
      'delivery.routes.web',
      'experiment.arms',
      'lowScore.reminders.0',
      'lowScore.reminders.1',
      'lowScore.threshold',
      'match.condition',
      'quietHours.allowedUntil',
      'quietHours.holidays.0',
      'quietHours.holidays.1',
      'resolution.abandonAfter',
      'resolution.staleAfter',
      'sampling.rates.0',
      'secondChance.texts.nl',
      'survey.texts.en.question',
    ]);
  });

  it('in two parts are told as each of them is alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.constantFrom(...pairs), (one, other) => {
        fc.pre(!partsOf(one).some((part) => partsOf(other).includes(part) || part === 'survey'));
        const [[, first], [, second]] = [one, other];
        if (typeof first === 'string' || typeof second === 'string') return;
        const both = sorted(faultsOf(documentOf({ ...first, ...second })));
        // What is no value of its field at all keeps the fields from being compared; then the fault itself is told, and the others next time.
        const told = both.filter((path) => one[2].includes(path) || other[2].includes(path));
        expect(both).toEqual(told);
        expect([one, other].some(([, , paths]) => paths.every((path) => told.includes(path)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
