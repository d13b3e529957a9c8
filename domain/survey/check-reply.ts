import { folded } from './folded.js';

const yesWords = 'yes|yep|yeah|yup|y|ja|jawohl|j|si|oui|o|sim|s';
const noWords = 'no|nope|nah|n|nein|nee|non|nao';
const courtesy = 'please|thanks|thank|you|bitte|danke|vielen|dank|gracias|muchas|por|favor|merci|beaucoup|grazie|mille|per|favore|obrigado|obrigada|muito';
/** What may follow without changing what was said. */
const follows = {
  yes: new RegExp(`^(?:${courtesy}|it|is|all|good|everything|fine|alles|gut|todo|bien|tout|va|tutto|bene|ok|tudo|bem|certo|resolvido|risolto)$`),
  no: new RegExp(`^(?:${courtesy}|it|is|not|yet|noch|nicht|todavia|aun|pas|encore|ancora|ainda)$`),
};
const start = new RegExp(`^(${yesWords}|${noWords})(?![\\p{L}\\p{N}'])`, 'u');
const isYes = new RegExp(`^(?:${yesWords})$`);

/** "Yes, but it still drops calls": which of the two it is, only the customer can say. */
const reservation = /\b(?:but|except|however|although|though|aber|allerdings|pero|aunque|mais|sauf|ma|pero|mas|porem)\b/;
/** "No problem", "no, all good": a thank-you in the clothes of a no. */
const friendlyNo =
  /^(?:problems?|worries|complaints?|issues?|questions?|all (?:is )?(?:good|fine|well)|it'?s (?:all )?(?:good|fine)|probleme?|alles (?:gut|bestens)|(?:hay )?problemas?|todo (?:esta )?bien|soucis?|tout va bien|problemi?|tutto (?:ok|bene|a posto)|problema|tudo (?:bem|certo|ok))\b/;

/**
 * What an answer in writing (SMS, or an email without its quotes) says to "is it settled?"; null where it says neither, or both. A word
 * of yes or no counts when it stands alone, with politeness, or before a sign that ends it: "No. It is still broken". Whoever reads a wish
 * to hear no more out of the same text does that first.
 */
export function parseCheckReply(text: string): 'yes' | 'no' | null {
  // Enough to see how an answer begins; bounds the time a long mail can take.
  const plain = folded(text.slice(0, 400)).replaceAll(/^[^\p{L}\p{N}]+/gu, '');
  const word = start.exec(plain)?.[1];
  if (word === undefined) return null;
  const rest = plain.slice(word.length).trim();
  const says = isYes.test(word) ? 'yes' : 'no';
  if (reservation.test(rest)) return null;
  if (says === 'no' && friendlyNo.test(rest.replace(/^[,.!\s]+/, ''))) return null;
  if (isContradicted(says, rest)) return null;
  const isEnded = rest === '' || /^[^\p{L}\p{N}]/u.test(rest);
  return isEnded || (rest.match(/[\p{L}\p{N}']+/gu) ?? []).every((next) => follows[says].test(next)) ? says : null;
}

/** "Yes no", "yes/no": the question thrown back. */
function isContradicted(says: 'yes' | 'no', rest: string): boolean {
  const other = new RegExp(`^[^\\p{L}\\p{N}]*(?:or |oder |o |ou )?(?:${says === 'yes' ? noWords : yesWords})(?![\\p{L}\\p{N}'])`, 'u');
  return other.test(rest);
}
