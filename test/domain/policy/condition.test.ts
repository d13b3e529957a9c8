import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conditionFaults,
  conditionFields,
  conditionHolds,
  maxConditionLength,
  type ConditionSubject,
} from '../../../domain/policy/condition.js';

const subject: ConditionSubject = {
  interaction: {
    channel: 'phone',
    team: 'billing',
    agent: 'a-7',
    brand: 'acme',
    productArea: 'invoices',
    issueType: 'refund',
    surveyPoint: 'post_ticket',
    source: 'helpdesk',
    language: 'de-AT',
    tags: ['eu', 'refund_late'],
    complex: true,
    transfers: 2,
    contacts: 3,
    customerMessages: 5,
    initiatedBy: 'customer',
    resolvedBy: 'agent',
  },
  customer: { tier: 'vip', segment: 'smb', language: 'de', timeZone: 'Europe/Vienna' },
};

const unknown: ConditionSubject = {
  interaction: {
    channel: null,
    team: null,
    agent: null,
    brand: null,
    productArea: null,
    issueType: null,
    surveyPoint: null,
    source: null,
    language: null,
    tags: [],
    complex: false,
    transfers: null,
    contacts: null,
    customerMessages: null,
    initiatedBy: null,
    resolvedBy: null,
  },
  customer: { tier: null, segment: null, language: null, timeZone: null },
};

const refundTag = "interaction.tags.exists(t, t.startsWith('refund'))";
/** As an older record is read: with less in it than the type promises. */
const ragged = JSON.parse('{"interaction": {"team": "billing", "transfers": 1.5}}');

describe('whether a condition holds', () => {
  it.each([
    ["interaction.channel == 'phone' && interaction.team == 'billing' && customer.tier in ['vip', 'gold']", true],
    ["interaction.channel == 'phone' && interaction.team == 'sales'", false],
    ["interaction.channel == 'email' || interaction.team == 'billing'", true],
    ["!(customer.tier in ['vip', 'gold'])", false],
    ["interaction.team != 'sales'", true],
    [refundTag, true],
    ["interaction.tags.exists(t, t.endsWith('_early'))", false],
    ["interaction.tags.all(t, t.contains('e'))", true],
    ["interaction.tags.exists_one(t, t == 'eu')", true],
    ["interaction.tags.filter(t, t != 'eu').size() == 1", true],
    ["'refund_late' in interaction.tags.map(t, t)", true],
    ["'eu' in interaction.tags", true],
    ["interaction.tags[0] == 'eu'", true],
    ['size(interaction.tags) > 2', false],
    ["['billing', 'sales'].exists(team, team == interaction.team)", true],
    ['interaction.complex', true],
    ['!interaction.complex', false],
    ['interaction.complex == true', true],
    ['interaction.transfers >= 2', true],
    ['interaction.transfers > 2', false],
    ['interaction.transfers > 1.5', true],
    ['interaction.transfers + interaction.contacts * 2 == 8', true],
    ['-interaction.transfers < 0', true],
    ["interaction.complex ? interaction.transfers > 1 : interaction.team == 'sales'", true],
    ['// the difficult ones\ninteraction.complex\n  && interaction.customerMessages >= 5', true],
    ['true', true],
    ["interaction.team == 'Billing'", false],
    ["interaction.language.startsWith('de') && customer.language == 'de'", true],
  ])('%s: %s', (condition, then) => {
    expect(conditionFaults(condition)).toEqual([]);
    expect(conditionHolds(condition, subject)).toBe(then);
  });

  it('counts unknown text as empty and an unknown number as -1', () => {
    expect(conditionHolds("interaction.team == '' && customer.tier == ''", unknown)).toBe(true);
    expect(conditionHolds('interaction.transfers == -1 && interaction.transfers < 2', unknown)).toBe(true);
    expect(conditionHolds('interaction.tags.exists(t, true) || interaction.complex', unknown)).toBe(false);
  });

  it.each([
    ['a division by zero', '1 / (interaction.transfers - 2) == 1'],
    ['its opposite as well', '!(1 / (interaction.transfers - 2) == 1)'],
    ['a number beyond 64 bits', '9000000000000000000 * interaction.contacts > 0'],
    ['a tag that is not there', "interaction.tags[5] != 'eu'"],
  ])('does not when it cannot be worked out: %s', (_which, condition) => {
    expect(conditionFaults(condition)).toEqual([]);
    expect(conditionHolds(condition, subject)).toBe(false);
  });

  it('works where the other side of || decides alone', () => {
    expect(conditionHolds("interaction.tags[5] == 'eu' || interaction.complex", subject)).toBe(true);
  });

  it('does not when it has faults, or when the record lacks what it asks for', () => {
    expect(conditionHolds('interaction.complex &&', subject)).toBe(false);
    expect(conditionHolds('interaction.transfers', subject)).toBe(false);
    expect(conditionHolds('interaction.transfers >= 1', ragged)).toBe(false);
    expect(conditionHolds("'eu' in interaction.tags", ragged)).toBe(false);
    expect(conditionHolds("customer.tier == ''", ragged)).toBe(false);
  });

  it('says the same after more conditions than it remembers', () => {
    for (let count = 0; count < 1_100; count += 1)
      expect(conditionHolds(`interaction.contacts + ${count} == ${count + 3}`, subject)).toBe(true);
    expect(conditionHolds('interaction.contacts + 0 == 3', subject)).toBe(true);
    expect(conditionHolds(refundTag, unknown)).toBe(false);
    expect(conditionHolds(refundTag, subject)).toBe(true);
  });
});

describe('the fields', () => {
  it.each(conditionFields.map(({ path, type }) => [path, type] as const))('%s can be asked for as %s', (path, type) => {
    const [root = '', field = ''] = path.split('.');
    const value = (JSON.parse(JSON.stringify(subject)) as Record<string, Record<string, unknown>>)[root]?.[field];
    const known = type === 'list<string>' ? `${path} == ['eu', 'refund_late']` : `${path} == ${JSON.stringify(value)}`;
    const none = { string: `${path} == ''`, int: `${path} == -1`, bool: `!${path}`, 'list<string>': `${path} == []` }[type];
    expect(conditionFaults(known)).toEqual([]);
    expect(conditionHolds(known, subject)).toBe(true);
    expect(conditionHolds(none, unknown)).toBe(true);
    expect(conditionHolds(none, subject)).toBe(false);
  });

  it('are all that a subject holds, each with a meaning and without personal data', () => {
    const paths = Object.entries(subject).flatMap(([root, fields]) => Object.keys(fields).map((field) => `${root}.${field}`));
    expect(conditionFields.map(({ path }) => path)).toEqual(paths);
    expect(conditionFields.filter(({ meaning }) => !/^[A-Z].{10,}\.$/.test(meaning))).toEqual([]);
    expect(paths.filter((path) => /name|email|phone$|comment/i.test(path))).toEqual([]);
  });
});

describe('the faults of a condition', () => {
  it.each([
    ['an empty text', '', 'the condition is empty'],
    ['spaces', ' \n ', 'the condition is empty'],
    ['a comment alone', '// later', 'something is missing here'],
    ['a misspelt field', "interaction.chanel == 'phone'", 'did you mean `interaction.channel`?'],
    ['a field of the other one', "customer.channel == 'phone'", 'did you mean `interaction.channel`?'],
    ['a bare field', "team == 'billing'", 'did you mean `interaction.team`?'],
    ['a misspelt root', "intraction.team == 'billing'", 'did you mean `interaction.team`?'],
    ['a field like nothing known', "interaction.horoscope == 'lion'", 'not known here; known are interaction.channel, interaction.team,'],
    ['personal data', "customer.email == 'a@example.com'", '`customer.email` is not known here'],
    ['an interaction by itself', 'interaction == interaction', '`interaction` is not a value by itself'],
    ['brackets for a field', "interaction['team'] == 'billing'", 'name a field with a dot'],
    [
      'a number compared with text',
      "interaction.transfers >= '2'",
      '`interaction.transfers` is a number: compare it with one, such as `interaction.transfers >= 2`',
    ],
    ['a whole number compared with a decimal', 'interaction.transfers == 2.0', '`interaction.transfers` is a whole number'],
    ['text compared with a number', 'interaction.team == 2', '`interaction.team` is text: compare it with text in quotes'],
    ['yes or no compared with text', "interaction.complex == 'yes'", 'write it by itself, `interaction.complex` or `!interaction.complex`'],
    ['a list compared with text', "interaction.tags == 'refund'", "such as `'refund' in interaction.tags`"],
    ['the size of a list compared with text', "interaction.tags.size() == 'two'", 'compare values of one kind'],
    ['null', 'interaction.team == null', "unknown text is `''`"],
    ['in without a list', "interaction.team in 'billing'", 'write one on its right'],
    ['in a list of another kind', "interaction.transfers in ['1', '2']", 'the left is a number, and the list holds values of another kind'],
    ['a list of two kinds', "interaction.team in ['billing', 1]", '`1` is a number, unlike the others'],
    ['text joined by &&', 'interaction.complex && interaction.team', '`interaction.team` is text: compare it'],
    ['a name of a thousand letters', 'x'.repeat(1_000), `\`${'x'.repeat(79)}…\` is not known here`],
    ['a fault over two lines', "interaction.complex\n ? 'a'\n : 1", "both results of `interaction.complex ? 'a' : 1`"],
    ['text negated', '!interaction.team', '`!` turns true into false, and `interaction.team` is text'],
    ['minus before text', "-interaction.team == 'a'", '`-` stands before a number'],
    [
      'another type than true or false',
      'interaction.transfers',
      'a condition must be true or false, and this one is a number: compare it, such as `interaction.transfers >= 2`',
    ],
    ['a text', "'yes'", 'a condition must be true or false, and this one is text'],
    ['a list', 'interaction.tags', 'a condition must be true or false, and this one is a list'],
    ['a loop that asks nothing', 'interaction.tags.exists(t, t)', '`t` must be true or false, and is text'],
    ['a loop over text', "interaction.team.exists(t, t == 'a')", '`interaction.team` is not a list'],
    ['a loop without a question', 'interaction.tags.exists(t)', '`exists` takes a name and what to ask of each'],
    ['a loop without a name', "interaction.tags.exists('t', true)", 'must be a plain name'],
    ['a loop that takes a name away', 'interaction.tags.exists(interaction, true)', '`interaction` is taken'],
    ['a loop in a loop', 'interaction.tags.exists(t, interaction.tags.all(u, u == t))', "can't stand inside one another"],
    ['a loop on a loop', "interaction.tags.map(t, t).exists(t, t == 'a')", 'or follow one another'],
    ['two results of two kinds', "interaction.complex ? 'a' : 1", 'both results of'],
    ['a place in a text', "interaction.team[0] == 'b'", 'only a list has numbered places'],
    ['a regular expression', "interaction.team.matches('^b')", 'regular expressions are not allowed in conditions: use startsWith'],
    ['an unknown function', "interaction.team.lowerAscii() == 'billing'", '`lowerAscii()` is not known here; known are startsWith'],
    ['has', 'has(interaction.team)', '`has` is not needed'],
    ['a function used wrongly', 'interaction.team.startsWith(1)', '`startsWith` asks one text about another'],
    ['text added to text', "interaction.team + 'x' == 'billingx'", '`+` only calculates with numbers'],
    ['a list added to a list', "'x' in interaction.tags + ['x']", '`+` only calculates with numbers'],
    ['a map', "{'vip': true}[customer.tier]", 'lists in brackets'],
    ['one =', "interaction.team = 'billing'", 'at column 18: write == to compare'],
    ['one &', 'interaction.complex & true', 'at column 21: write &&'],
    ['the word and', 'interaction.complex and true', 'at column 21: write &&'],
    ['the word or on another line', 'interaction.complex\n  or true', 'at line 2, column 3: write ||'],
    ['the word not', 'not interaction.complex', 'write ! instead of not'],
    ['<>', "interaction.team <> 'a'", 'write != for what must differ'],
    ['typographic quotes', 'interaction.team == “billing”', 'at column 21: put text in plain quotes'],
    ['an open quote', "interaction.team == 'billing", 'at column 21 has no closing quote'],
    ['an open parenthesis', '(interaction.complex', 'at column 21: something is missing here'],
    ['a parenthesis too many', 'interaction.complex)', 'at column 20: `)` does not fit here'],
    ['a reserved word', 'for', '`for` at column 1 is a reserved word'],
    ['an escape that is none', String.raw`interaction.team == '\q'`, 'write two backslashes for one'],
  ])('%s', (_which, condition, gist) => {
    const faults = conditionFaults(condition);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(gist);
    expect(faults[0]).not.toContain('\n');
    expect(conditionHolds(condition, subject)).toBe(false);
  });

  it('names each unknown name once, and not without end', () => {
    expect(conditionFaults("interaction.chanel == 'a' || interaction.taem == 'b' || interaction.chanel == 'c'")).toEqual([
      '`interaction.chanel` is not known here: did you mean `interaction.channel`?',
      '`interaction.taem` is not known here: did you mean `interaction.team`?',
    ]);
    expect(conditionFaults(Array.from({ length: 100 }, (_unused, index) => `x${index}`).join(' || ')).length).toBeLessThanOrEqual(10);
  });
});

describe('what reaches for more than a condition may', () => {
  it.each([
    'constructor',
    'interaction.constructor == interaction.constructor',
    "interaction.constructor.constructor('return process')()",
    "interaction.team.constructor == ''",
    "interaction['constructor'] == ''",
    "interaction.tags.exists(t, t.constructor == '')",
    'interaction.tags.exists(constructor, constructor.length == 1)',
    'interaction.__proto__ == customer.__proto__',
    '__proto__',
    "interaction.tags.exists(__proto__, __proto__ == '')",
    "interaction.tags.exists(t, t.__proto__ == '')",
    "interaction.tags['__proto__'] == ''",
    'interaction.prototype',
    "interaction.tags.prototype == ''",
    "interaction.toString() == ''",
    "interaction.team.toString() == ''",
    'toString() == toString()',
    "interaction.hasOwnProperty('team')",
    'globalThis',
    "process.env == ''",
    "this.team == ''",
    "import('node:fs') == ''",
    "interaction.tags.at(0) == 'eu'",
    "bytes('{}').json().a == 1",
    "timestamp('2026-01-01T00:00:00Z').getHours('Europe/Vienna') == 1",
    'dyn(interaction).constructor == dyn(1)',
    'type(interaction) == type(customer)',
    "cel.bind(x, 'a', x == 'a')",
    'google.protobuf == google.protobuf',
    'optional.of(1).value() == 1',
  ])('%s is refused', (condition) => {
    expect(conditionFaults(condition)).not.toEqual([]);
    expect(conditionHolds(condition, subject)).toBe(false);
  });
});

describe('what would take long', () => {
  const times = (count: number, part: string, between = '') => Array.from({ length: count }, () => part).join(between);

  it.each([
    ['a pattern that backtracks', "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('^(a+)+$')", 'regular expressions'],
    ['a pattern in a loop', "interaction.tags.exists(t, t.matches('^(a+)+$'))", 'regular expressions'],
    ['too many letters', `interaction.team == '${'x'.repeat(maxConditionLength)}'`, 'characters long'],
    ['a million letters', 'x'.repeat(1_000_000), 'characters long'],
    ['too many parts', times(280, '1==1', '||'), 'too many parts'],
    ['parentheses', `${'('.repeat(900)}true${')'.repeat(900)}`, 'nested too deeply'],
    ['open parentheses', '('.repeat(maxConditionLength), 'nested too deeply'],
    ['lists in lists', `${'['.repeat(900)}1${']'.repeat(900)} == []`, 'nested too deeply'],
    ['conditions in conditions', `${'true?'.repeat(150)}true${':true'.repeat(150)}`, 'nested too deeply'],
    ['a chain of calls', `interaction.tags${times(60, '.filter(t, true)')}.size() > 1`, 'nested too deeply'],
    ['negations', `${'!'.repeat(1_990)}true`, 'too many parts'],
    ['minus signs', `${'-'.repeat(1_990)}1 == 1`, 'too many parts'],
    ['doubling texts', `['aaaa']${times(20, '.map(x, x + x)')}.size() > 0`, 'follow one another'],
    ['doubling lists', `[[1]]${times(20, '.map(x, [x, x])')}.size() > 0`, 'follow one another'],
    ['growing lists', `interaction.tags.all(t, t in ${times(50, 'interaction.tags', ' + ')})`, '`+` only calculates with numbers'],
    ['doubling names', `${times(6, "cel.bind(a, 'x', ")}true${')'.repeat(6)}`, '`bind()` is not known here'],
    ['a loop in a loop in a list', '[[1]].exists(x, x.exists(y, y == 1))', 'inside one another'],
    ['a long list asked for every tag', `interaction.tags.exists(t, t in [${times(250, "'a'", ',')}])`, 'steps, more than'],
    ['every tag for every tag', `interaction.tags.all(t, ${times(5, 't in interaction.tags', ' && ')})`, 'steps, more than'],
    ['a long text counted over and over', `[${times(150, '1', ',')}].all(n, size('${'x'.repeat(1_500)}') > n)`, 'steps, more than'],
  ])('%s', (_which, condition, gist) => {
    const [fault] = conditionFaults(condition);
    expect(fault).toContain(gist);
    expect(conditionHolds(condition, subject)).toBe(false);
  });

  it('leaves room for a list of two hundred agents', () => {
    const agents = Array.from({ length: 200 }, (_unused, index) => `'a-${index}'`).join(',');
    expect(conditionFaults(`interaction.agent in [${agents}]`)).toEqual([]);
    expect(conditionHolds(`interaction.agent in [${agents}]`, subject)).toBe(true);
  });
});

describe('any text', () => {
  const words = [
    ...conditionFields.map(({ path }) => path),
    'interaction',
    'customer',
    't',
    "'eu'",
    "''",
    '0',
    '2',
    '1.5',
    '3u',
    "b'a'",
    'true',
    'null',
    '==',
    '!=',
    '<',
    '>=',
    ' in ',
    '&&',
    '||',
    '!',
    '-',
    '+',
    '/',
    '%',
    '?',
    ':',
    '.',
    ',',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '.exists(t,',
    '.all(t,',
    '.map(t,',
    '.filter(t,',
    '.size()',
    ".startsWith('e')",
    'size(',
    '.constructor',
    '//',
    '\n',
    '"',
    String.raw`\x`,
  ];
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join('')),
  );
  const comparison = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...conditionFields.filter(({ type }) => type === 'string')),
        fc.constantFrom('==', '!=', '<'),
        fc.constantFrom("''", "'vip'", 'customer.tier'),
      )
      .map(([{ path }, operator, value]) => `${path} ${operator} ${value}`),
    fc
      .tuple(
        fc.constantFrom(...conditionFields.filter(({ type }) => type === 'int')),
        fc.constantFrom('==', '<', '>='),
        fc.integer({ min: -9, max: 9 }),
      )
      .map(([{ path }, operator, value]) => `10 / ${path} ${operator} ${value}`),
    fc.constantFrom(refundTag, 'interaction.complex', "interaction.tags[1] == 'eu'"),
  );
  const wellFormed = fc
    .array(comparison, { minLength: 1, maxLength: 6 })
    .chain((parts) =>
      fc
        .array(fc.constantFrom(' && ', ' || ', ' && !', ' || !'), { minLength: parts.length, maxLength: parts.length })
        .map((joints) => parts.map((part, index) => `${index === 0 ? '' : joints[index]}(${part})`).join('')),
    );
  const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const anySubject = fc
    .record({
      team: nullable(fc.string()),
      transfers: nullable(fc.nat()),
      contacts: nullable(fc.nat({ max: 2 })),
      tags: fc.array(fc.string(), { maxLength: 50 }),
      complex: fc.boolean(),
    })
    .map((facts): ConditionSubject => ({ ...unknown, interaction: { ...unknown.interaction, ...facts } }));

  it('either has faults and holds for nobody, or is worked out without throwing, the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, wellFormed), anySubject, (text, someone) => {
        const faults = conditionFaults(text);
        const holds = conditionHolds(text, someone);
        expect(faults.length > 0 && holds).toBe(false);
        expect(faults.filter((fault) => fault.length < 20 || fault.length > 700 || /[\n\r]/.test(fault))).toEqual([]);
        expect(conditionHolds(text, someone)).toBe(holds);
        expect(conditionFaults(text)).toEqual(faults);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has no faults when it is put together from comparisons, and does not depend on what was asked before', () => {
    fc.assert(
      fc.property(wellFormed, anySubject, anySubject, (text, someone, other) => {
        expect(conditionFaults(text)).toEqual([]);
        const holds = conditionHolds(text, someone);
        conditionHolds(text, other);
        expect(conditionHolds(text, someone)).toBe(holds);
        expect(conditionHolds(`${text} `, someone)).toBe(holds);
      }),
      { numRuns: 500 },
    );
  });
});
