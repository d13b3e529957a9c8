import { describe, expect, it } from 'vitest';
import { emergingPhrases, type EmergingPhrase, type PhraseComment } from '../../../../domain/theming/corrections/emerging-phrases.js';
import { plainReader } from '../../../../domain/theming/theme-comment.js';

let count = 0;
const comment = (text: string, changes: Partial<PhraseComment> = {}): PhraseComment => {
  count += 1;
  return {
    responseId: `rsp_${count}`,
    customerId: `cus_${count}`,
    comment: text,
    language: 'en',
    drivers: ['general'],
    hidden: [],
    names: [],
    ...changes,
  };
};
const times = (n: number, text: string, changes: (index: number) => Partial<PhraseComment> = () => ({})): PhraseComment[] =>
  Array.from({ length: n }, (_, index) => comment(text, changes(index)));
const placed = times(60, 'They put me through to another team and it took ages', () => ({ drivers: ['repeat_transfers'] }));

function found(comments: PhraseComment[]): EmergingPhrase[] {
  const steps = emergingPhrases(comments, plainReader.languageOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const phrases = (comments: PhraseComment[]) => found(comments).map(({ phrase }) => phrase);

describe('a phrase that no driver covers', () => {
  it('shows when five customers say it', () => {
    const four = times(4, 'The loyalty stamps vanished');
    expect(phrases([...placed, ...four])).toEqual([]);
    const [phrase] = found([...placed, ...four, comment('My LOYALTY stamps vanished!')]);
    expect(phrase).toMatchObject({ phrase: 'loyalty stamps vanished', language: 'en', customers: 5, comments: 5, elsewhere: 0 });
    expect(phrase?.examples).toHaveLength(5);
  });

  it('is not what one customer says again and again', () => {
    expect(phrases([...placed, ...times(9, 'The loyalty stamps vanished', () => ({ customerId: 'cus_one' }))])).toEqual([]);
  });

  it('is not what everybody says, with a driver or without', () => {
    const everywhere = times(60, 'Hello there folks', () => ({ drivers: ['price'] }));
    expect(phrases([...everywhere, ...times(8, 'Hello there folks')])).toEqual([]);
  });

  it('is not what the dictionary knows', () => {
    expect(phrases([...placed, ...times(8, 'I was transferred three times')])).toEqual([]);
  });

  it('is told once: the whole of it where nearly all say the whole', () => {
    const whole = times(9, 'Please bring dark mode back');
    expect(phrases([...placed, ...whole])).toEqual(['bring dark mode back']);
    const parts = [...times(5, 'dark mode please'), ...times(5, 'dark mode missing'), ...times(5, 'where dark mode')];
    expect(phrases([...placed, ...parts])).toContain('dark mode');
  });

  it('holds no numbers, no personal data and no names of the contact', () => {
    const text = 'Samantha parked by gate 77 near pigeon loft quietly';
    const comments = times(8, text, () => ({
      names: ['Samantha Quist'],
      hidden: [{ start: text.indexOf('pigeon'), end: text.indexOf(' quietly') }],
    }));
    const all = found([...placed, ...comments]);
    expect(JSON.stringify(all.map(({ phrase }) => phrase))).not.toMatch(/samantha|77|pigeon|loft/i);
    for (const { examples } of all) for (const each of examples) expect(each.comment).not.toMatch(/Samantha|pigeon/);
  });

  it('does not go over the end of a statement', () => {
    expect(phrases([...placed, ...times(8, 'Violet magpie. Hollow lantern')]).toSorted()).toEqual(['hollow lantern', 'violet magpie']);
  });

  it('comes of any comments: none, blanks, signs', () => {
    expect(found([])).toEqual([]);
    expect(phrases(times(9, '  !!! 🙂🙂 ', () => ({ drivers: [] })))).toEqual([]);
  });
});
