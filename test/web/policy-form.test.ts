import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../api/contract/policies.schema.js';
import { policyDocumentSchema } from '../../domain/policy/policy.schema.js';
import { emptyOf, kindOf, nodeAt, type SchemaNode } from '../../web/src/policies/editor/document-schema.js';
import { wordsFor } from '../../web/src/policies/editor/field-words.js';
import { stepKeys, stepOf, steps } from '../../web/src/policies/editor/steps.js';
import { newDocument } from '../../web/src/policies/new-policy.js';
import { matchesNobody, statusOf } from '../../web/src/policies/policy-status.js';

/** As the API writes it: what may be nothing says so in its type. */
const schema = flat(z.toJSONSchema(policyDocumentSchema, { io: 'input', unrepresentable: 'any' }));

function flat(node: unknown): SchemaNode {
  const json = JSON.stringify(node, (_key, value) => {
    const [only, nothing] = value?.anyOf ?? [];
    return nothing?.type === 'null' ? { ...only, type: [only.type, 'null'] } : value;
  });
  return JSON.parse(json) as SchemaNode;
}

/** Every field of the document, entries of lists and languages as `0` and `en`. */
function leavesOf(node: SchemaNode, path: string): string[] {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (node.properties) return Object.entries(node.properties).flatMap(([key, child]) => leavesOf(child, at(key)));
  if (node.items?.properties) return leavesOf(node.items, at('0'));
  if (typeof node.additionalProperties === 'object') return leavesOf(node.additionalProperties, at('en'));
  return [path];
}

describe('the form of a policy', () => {
  const leaves = leavesOf(schema, '');

  it('has a place for every field of the document', () => {
    expect(leaves.length).toBeGreaterThan(90);
    expect(leaves.filter((path) => stepOf(path) === null)).toEqual([]);
  });

  it('places nothing twice and nothing that is no field', () => {
    const placed = stepKeys.flatMap((key) => [...steps[key].fields, ...steps[key].more]);
    expect(new Set(placed).size).toBe(placed.length);
    expect(placed.filter((field) => !leaves.some((leaf) => leaf === field || leaf.startsWith(`${field}.`)))).toEqual([]);
  });

  it('calls every field by a name without the marks of code', () => {
    for (const path of leaves) expect(wordsFor(path).label).toMatch(/^[A-Z][^._*]*$/);
  });

  it.each([
    ['sampling.rates.3.tiers', 'who'],
    ['match.condition', 'who'],
    ['resolution.checkIn.texts.de.sms', 'when'],
    ['delivery.routes.phone', 'ask'],
    ['lowScore.reminders.0', 'recover'],
    ['lowScore.alertPhones.2', 'ifLow'],
    ['secondChance.texts.de', 'askAgain'],
    ['experiment.arms.0.key', 'stop'],
    ['surprise', null],
    ['lowScoreful', null],
  ])('edits %s in %s', (path, step) => {
    expect(stepOf(path)).toBe(step);
  });

  it.each([
    ['sampling.ratePercent', 'number'],
    ['sampling.rates', 'rows'],
    ['sampling.rates.0.tiers', 'labels'],
    ['match.channels', 'choices'],
    ['delivery.routes.phone', 'route'],
    ['delivery.expiry', 'duration'],
    ['lowScore.reminders', 'durations'],
    ['quietHours.allowedFrom', 'clock'],
    ['quietHours.holidays', 'labels'],
    ['secondChance.enabled', 'yes or no'],
    ['survey.instrument', 'choice'],
    ['survey.texts', 'texts'],
    ['survey.texts.en.question', 'long text'],
    ['survey.texts.en.lowLabel', 'text'],
    ['experiment.arms.0.key', 'text'],
    ['lowScore.alertPhones', 'labels'],
    ['match', 'group'],
  ])('shows %s as %s', (path, kind) => {
    expect(kindOf(nodeAt(schema, path), path)).toBe(kind);
  });

  it('begins a rule with what the server takes once it says for whom', () => {
    expect(emptyOf(nodeAt(schema, 'sampling.rates.0'))).toEqual({ tiers: [], segments: [], channels: [], ratePercent: 100 });
  });
});

describe('a new policy', () => {
  const from = documentSchema.parse({ name: 'Old', survey: { texts: { en: text() } }, secondChance: { enabled: false, texts: {} } });

  function text() {
    const short = { lowLabel: 'a', highLabel: 'b', question: 'c', commentQuestion: 'd', oneThingQuestion: 'e' };
    return { ...short, emailSubject: 'f', emailIntro: 'g', sms: 'h {link}', thanks: 'i', thanksLow: 'j' };
  }

  it.each([
    [[], undefined, undefined, 10, {}],
    [[0, 30], 'phone', undefined, 40, { channels: ['phone'] }],
    [[0], 'phone', 'billing', 10, { channels: ['phone'], teams: ['billing'] }],
    [[10_000], undefined, 'billing', 10_000, { teams: ['billing'] }],
  ])('comes before those of the priorities %j', (priorities, channel, team, priority, match) => {
    const made = newDocument(from, { name: 'New', channel, team, priorities });
    expect(policyDocumentSchema.parse(made)).toMatchObject({ name: 'New', priority, match });
    expect(from.name).toBe('Old');
  });
});

describe('the status of a policy', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  const ago = (days: number): string => new Date(now - days * 86_400_000).toISOString();
  const policy = (publishedDays: number | null, matchedDays: number | null, paused = false) => ({
    version: publishedDays === null ? null : 2,
    paused,
    publishedAt: publishedDays === null ? null : ago(publishedDays),
    activity: {
      since: ago(14),
      decided: 0,
      sent: 0,
      answered: 0,
      recovered: 0,
      lastMatchedAt: matchedDays === null ? null : ago(matchedDays),
    },
  });

  it.each([
    [policy(null, null), 'Draft', false],
    [policy(8, null), 'Live', true],
    [policy(6, null), 'Live', false],
    [policy(30, 8), 'Live', true],
    [policy(30, 6), 'Live', false],
    [policy(30, 8, true), 'Paused', false],
  ])('is told, and whether it matches nobody (%#)', (given, label, isQuiet) => {
    expect(statusOf(given).label).toBe(label);
    expect(matchesNobody(given, now)).toBe(isQuiet);
  });
});
