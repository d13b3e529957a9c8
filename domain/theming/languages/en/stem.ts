// Past forms that share no ending with their verb.
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `be: is are was were been am being; have: has had having; do: does did done doing; get: got gotten getting; go: went gone goes going;
  tell: told; say: said; take: took taken taking; give: gave given giving; keep: kept; come: came coming; speak: spoke spoken;
  break: broke broken; lose: lost losing; send: sent; pay: paid payed; find: found; know: knew known; make: made making; leave: left leaving;
  hold: held; hang: hung; sell: sold; buy: bought; steal: stole stolen; understand: understood; hear: heard; feel: felt; forget: forgot forgotten;
  stick: stuck; write: wrote written writing; bring: brought; think: thought; see: saw seen; show: shown showed; fall: fell fallen; choose: chose chosen;
  ring: rang rung; spend: spent; deal: dealt; lie: lied lying; mean: meant; run: ran running; throw: threw thrown; drive: drove driven;
  begin: began begun; catch: caught; teach: taught; eat: ate eaten; win: won; meet: met; try: tried tries trying; reply: replied replies replying;
  apply: applied applies applying; use: used uses using; good: gooood; person: persons; day: days; rip: ripped; fix: fixed fixes fixing; put: putting puts;
  let: letting lets; shut: shutting; cut: cutting cuts; quit: quitting; child: children; man: men; woman: women; freeze: froze frozen; wear: wore worn;
  bite: bit bitten; burn: burnt; learn: learnt; sort: sorted sorting sorts; lady: ladies; die: died dies dying; sit: sat sitting; stand: stood; cost: costs`
    .split(';')
    .flatMap((group) => {
      const [base = '', forms = ''] = group.split(':');
      return forms
        .trim()
        .split(/\s+/)
        .map((form) => [form, base.trim()]);
    }),
);

// Words whose endings would make them others: a site is no sitting, notes are no negation, a plane is no plan.
const APART: ReadonlySet<string> = new Set(
  'site note plane care fare dude code fine hope hate wine rate mine cute pine tone mate bite cute pleased bored star stars plan planes'.split(
    ' ',
  ),
);

const VOWEL = /[aeiouy]/;

// Ends that inflection adds, and the doubling and mute e that come with it; words are compared, never shown, so a stem may be no word.
const withoutEnding = (word: string): string => {
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing') && word.length > 5 && VOWEL.test(word.slice(0, -3))) return word.slice(0, -3);
  if (word.endsWith('ed') && !word.endsWith('eed') && word.length > 4 && VOWEL.test(word.slice(0, -2))) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return /(?:ss|sh|ch|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  return word;
};

/** What the inflections of an English word share: transfer, transfers, transferred, transfering and transferring are one. */
export const stemEnglish = (word: string): string => {
  if (APART.has(word)) return word;
  const singular = word.endsWith('s') || word.endsWith('d') ? word.slice(0, -1) : word;
  if (APART.has(singular)) return singular;
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  const base = irregular ?? (word.length > 3 ? withoutEnding(word) : word);
  if (base.length <= 3) return base;
  const mute = base.endsWith('e') ? base.slice(0, -1) : base;
  return /([bcdfgklmnprstvz])\1$/.test(mute) ? mute.slice(0, -1) : mute;
};
