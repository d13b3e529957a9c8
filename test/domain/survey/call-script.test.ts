import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callSteps,
  composeCallScript,
  nextMove,
  replyOf,
  scriptAsText,
  type CallScriptInput,
  type CallStep,
  type Heard,
} from '../../../domain/survey/call-script.js';
import { instruments, isOnScale, scales } from '../../../domain/survey/instrument.js';
import { parseReply } from '../../../domain/survey/reply-parser.js';
import { withValueAt } from '../policy/at-path.js';
import { policyDocumentSchema } from '../../../domain/policy/policy.schema.js';
import { policyDocument } from './policy-document.fixture.js';

const given: CallScriptInput = {
  isSecondChance: false,
  document: policyDocument(),
  language: 'en',
  brand: 'Acme',
  customerName: 'Ada Quist',
  agentName: 'Sam Ode',
};
const scriptWith = (changes: Partial<CallScriptInput> = {}) => composeCallScript({ ...given, ...changes });
const script = scriptWith();
const textOf = (step: CallStep, heard: Heard): string =>
  nextMove(script, step, heard)
    .say.map(({ text }) => text)
    .join(' ');

describe('what a call says', () => {
  it('says who calls and why, what can be pressed, and how to hear no more', () => {
    expect(textOf('answered', 'person')).toBe(
      'Hello. This is an automatic call from Acme about your recent contact with us. How satisfied were you with Sam Ode? Press a key from 1 to 5, or say the number. 1 means Very dissatisfied, 5 means Very satisfied. To hear no more from us, press 9.',
    );
  });

  it("takes the policy's own words for the call where it has some", () => {
    const own = { greeting: '{brand} here, {name}.', question: 'How was {agent}?', thanks: 'That was all.' };
    const document = policyDocumentSchema.parse(withValueAt(policyDocument(), 'survey.texts.en.voice', own));
    const said = scriptAsText(scriptWith({ document }));
    expect(said).toContain('Acme here, Ada Quist. How was Sam Ode? Press a key');
    expect(said).toContain('That was all. Goodbye.');
  });

  it('never names the rated agent in a second-chance call', () => {
    const said = scriptAsText(scriptWith({ isSecondChance: true }));
    expect(said).toContain('something went wrong');
    expect(said).not.toContain('Sam');
  });

  it('speaks each line in the language it is written in', () => {
    const german = scriptWith({ language: 'de-AT' });
    expect(german.greeting).toMatchObject({ language: 'de', text: expect.stringContaining('automatischer Anruf von Acme') });
    const document = policyDocumentSchema.parse(
      withValueAt(withValueAt(policyDocument(), 'survey.texts.it', policyDocument().survey.texts['en']), 'secondChance.enabled', false),
    );
    const italian = scriptWith({ document, language: 'it' });
    expect(italian.question.map(({ language }) => language)).toEqual(['it', 'en']);
  });

  it('leaves no place open where a name or a brand is not known', () => {
    const said = scriptAsText(scriptWith({ brand: null, customerName: null, agentName: null }));
    expect(said).toContain('an automatic call from us about');
    expect(said).not.toMatch(/[{}]|undefined|null/);
  });
});

type Row = [CallStep, Heard, ReturnType<typeof nextMove>['do'], next: CallStep | null];
const rows: Row[] = [
  ['answered', 'person', 'ask_rating', 'rating'],
  ['answered', 'machine', 'hang_up', null],
  ['answered', 'closed', 'hang_up', null],
  ['rating', 'rating', 'ask_comment', 'comment'],
  ['rating', 'low_rating', 'ask_comment', 'comment'],
  ['rating', 'unclear', 'ask_rating', 'rating_again'],
  ['rating', 'silence', 'ask_rating', 'rating_again'],
  ['rating', 'stop', 'hang_up', null],
  ['rating', 'closed', 'hang_up', null],
  ['rating_again', 'rating', 'ask_comment', 'comment'],
  ['rating_again', 'unclear', 'hang_up', null],
  ['rating_again', 'silence', 'hang_up', null],
  ['rating_again', 'stop', 'hang_up', null],
  ['comment', 'comment', 'hang_up', null],
  ['comment', 'low_comment', 'hang_up', null],
  ['comment', 'stop', 'hang_up', null],
];

describe('the steps of a call', () => {
  it.each(rows)('at %s, having heard %s: %s', (step, heard, does, next) => {
    const move = nextMove(script, step, heard);
    expect(move.do).toBe(does);
    expect(move.do === 'hang_up' ? null : move.next).toBe(next);
  });

  it('says nothing to a machine, and goes with a word to whoever wants no more', () => {
    expect(textOf('answered', 'machine')).toBe('');
    expect(textOf('rating', 'stop')).toMatch(/^You will get no more .* Goodbye\.$/);
  });

  it('thanks for a low score in other words than for a good one', () => {
    expect(textOf('comment', 'comment')).toBe('Thanks Goodbye.');
    expect(textOf('comment', 'low_comment')).toBe('Sorry Goodbye.');
  });

  it('records what is said in English, and only listens in other languages', () => {
    expect(nextMove(script, 'rating', 'rating')).toMatchObject({ how: 'record' });
    expect(nextMove(scriptWith({ language: 'de' }), 'rating', 'rating')).toMatchObject({ how: 'listen', language: 'de' });
  });

  it('ends whatever is heard: no more than two questions for the rating and one for the comment', () => {
    const heard = fc.constantFrom<Heard>('rating', 'low_rating', 'comment', 'low_comment', 'unclear', 'silence');
    fc.assert(
      fc.property(fc.infiniteStream(heard), (stream) => {
        let step: CallStep = 'answered';
        let questions = 0;
        for (const each of stream) {
          const move = nextMove(script, step, step === 'answered' ? 'person' : each);
          if (move.do === 'hang_up') return;
          questions += 1;
          step = move.next;
          expect(questions).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it('hangs up on a stop at every step', () => {
    for (const step of callSteps) expect(nextMove(script, step, 'stop').do).toBe('hang_up');
  });
});

describe('keys and words', () => {
  it.each([
    ['csat', '4', '4'],
    ['csat', '9', 'STOP'],
    ['ces', '9', 'STOP'],
    ['nps', '9', '9'],
    ['nps', '*', 'STOP'],
    ['csat', '*', 'STOP'],
    ['nps', '10', '10'],
    ['nps', '05', '5'],
    ['nps', '7#', '7'],
    ['csat', '', null],
  ] as const)('%s: %j is taken for %j', (instrument, digits, reply) => expect(replyOf({ digits, speech: null }, instrument)).toBe(reply));

  it('takes keys before words, and silence for nothing', () => {
    expect(replyOf({ digits: '2', speech: 'five' }, 'csat')).toBe('2');
    expect(replyOf({ digits: null, speech: ' four. ' }, 'csat')).toBe('four.');
    expect(replyOf({ digits: null, speech: ' ' }, 'csat')).toBeNull();
  });

  it('reads every rating of a scale from its keys, and nothing else as one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...instruments), fc.stringMatching(/^[0-9*#]{0,3}$/), (instrument, digits) => {
        const reply = replyOf({ digits, speech: null }, instrument);
        if (reply === null) return;
        const read = parseReply(reply, instrument);
        if (read.kind !== 'rating') return;
        expect(isOnScale(instrument, read.rating)).toBe(true);
        expect(Number(digits.replaceAll('#', ''))).toBe(read.rating);
      }),
    );
    for (const instrument of instruments) {
      const { min, max } = scales[instrument];
      for (let rating = min; rating <= max; rating += 1) {
        expect(parseReply(replyOf({ digits: String(rating), speech: null }, instrument) ?? '', instrument)).toMatchObject({
          kind: 'rating',
          rating,
        });
      }
    }
  });
});
