import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'theme-evaluate-'));
const file = (name: string, ...lines: string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
  return path;
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'workers/theme-evaluate.main.ts', ...args], { encoding: 'utf8' });

const test = file(
  'test.csv',
  'text,sentiment,drivers',
  '"Solved, but I was transferred three times and re-explained it each time.",negative,repeat_transfers;repeating_oneself',
  'Friendly agent,Positive,agent_attitude',
  '"I called, ""about"" my bill",neutral,',
);

describe('theme:evaluate', () => {
  it('prints the quality on a labelled file as JSON', () => {
    const { stdout, status } = run('--json', test);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      sentiment: {
        accuracy: expect.any(Number),
        macroF1: expect.any(Number),
        negativePrecision: expect.any(Number),
        negativeRecall: expect.any(Number),
      },
      drivers: {
        microF1: expect.any(Number),
        macroF1: expect.any(Number),
        byKey: { repeat_transfers: { recall: 1 }, repeating_oneself: { recall: 1 }, agent_attitude: { f1: 1 } },
      },
      commentsPerSecond: expect.any(Number),
      comments: 3,
      learnedFrom: 0,
    });
  });

  it('learns from --train first', () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
    const train = file(
      'train.csv',
      'Text,Sentiment,Drivers',
      ...words.flatMap((word) => [
        `The blorp broke at ${word},negative,digital_experience`,
        `Bad blorp number ${word},negative,digital_experience`,
        `We met at ${word},neutral,general`,
        `Number ${word},neutral,general`,
      ]),
    );
    const held = file(
      'held.csv',
      'text,sentiment,drivers',
      'Another blorp today,negative,digital_experience',
      'We met again,neutral,general',
    );
    const before: { drivers: { microF1: number } } = JSON.parse(run('--json', held).stdout);
    const after: { drivers: { microF1: number }; learnedFrom: number } = JSON.parse(run('--json', '--train', train, held).stdout);
    expect(after.learnedFrom).toBe(48);
    expect(after.drivers.microF1).toBeGreaterThan(before.drivers.microF1);
  });

  it('names the row and column of a label that it cannot read', () => {
    const { stderr, status } = run('--json', file('bad.csv', 'text,sentiment,drivers', 'fine,positive,', 'odd,angry,'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/bad\.csv, row 3, sentiment: /);
  });

  it('says how it is called when no file is named', () => {
    const { stderr, status } = run('--json');
    expect(status).toBe(1);
    expect(stderr).toContain('theme:evaluate -- [--json] [--train train.csv] test.csv');
  });
});
