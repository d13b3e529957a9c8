import { clauseEnd, clauseStart, type StopLanguage } from './clause.js';

const messages = '(?:text|message|msg|msgs|sms|survey|e-?mail|mail|notification|questionnaire|spam|call)(?:s|es)?(?: messages?)?';
/** Start of the text or of a clause, or a word that turns what follows into a request. */
const request =
  '(?:^|[.!?,;:\\n]\\s*|\\b(?:please|pls|plz|kindly|just|and|but|so|also|asked you to|told you to|want you to|would you|can you|could you|you to)\\s+)(?:please |just |kindly )?';
const mine = 'my (?:phone |mobile |cell |contact )?(?:number|e-?mail(?: address)?|name|address|details|contact|info|information|data)';

export const english: StopLanguage = {
  strong: 'stop|stopall|unsubscribe|optout|opt-out|revoke',
  weak: 'cancel|end|quit|remove',
  polite:
    'please|pls|plz|thanks|thank|you|u|thx|ty|now|all|everything|it|this|ok|okay|hi|hello|just|sms|text|texts|texting|messages|msgs|spam|immediately|already|me',
  phrases: [
    /\b(?:stop|quit|cease) (?:texting|messaging|contacting|emailing|e-mailing|spamming|harassing|bothering|pestering|surveying)\b/,
    /\bstop (?:calling|writing|asking)(?: to)? me\b/,
    new RegExp(
      `\\bstop sending (?:me |us )?(?:(?:any|all|more|the|your|these|those|this|such|so many|automated|stupid) )*(?:${messages}|these|this|them|stuff|things|rubbish|crap|junk)\\b`,
    ),
    new RegExp(
      `${request}(?:stop|quit|cease) (?:(?:all|the|your|these|those|this|with the|any|sending|more) )+${messages}\\b(?! (?:from|to|about) (?!(?:you|me|us)\\b))`,
    ),
    new RegExp(
      `${request}(?:do not|don't|dont|never)(?: you)?(?: ever)? (?:text|message|contact|e-?mail|sms|survey|write(?: to)?) (?:to )?(?:me|us|this number|my)\\b(?! (?:back|the|a|an|my|anything|when|until|before|after|about)\\b)`,
    ),
    new RegExp(
      `${request}(?:do not|don't|dont|never)(?: ever)? call(?: me| us| this number)?(?: (?:again|any ?more|ever))?(?: please)?${clauseEnd}`,
    ),
    new RegExp(
      `${request}(?:do not|don't|dont) send (?:me |us )?(?:(?:any|more|these|those|such|your|further) )*(?:${messages}|anything|these|those)(?: to me| any ?more| again| ever| please)*${clauseEnd}`,
    ),
    new RegExp(
      `\\b(?:do not|don't|dont|no longer) (?:want|wish|need)(?: to)?(?: get| receive| have)? ?(?:(?:any|more|these|those|your|further|such|of) )*(?:${messages}|these|those)(?: from you)?(?: any ?more)?${clauseEnd}`,
    ),
    /\b(?:do not|don't|dont|no longer) (?:want|wish|like) (?:you )?to (?:be )?(?:contact|text|message|survey|email)(?:ed)?(?: me)?\b/,
    /\b(?:do not|don't|dont|did not|didn't|never|no longer) (?:consent(?:ed)?|agreed?) to (?:(?:these|your|any|the|this|such|get|getting|receive|receiving) )*(?:text|message|sms|survey|e-?mail|being contacted|be contacted|contact)/,
    /\b(?:withdraw|revoke) (?:my |all |any )?consent\b/,
    new RegExp(`${request}no more (?:of )?(?:(?:these|your|such) )*${messages}(?: please| thanks| thank you)?${clauseEnd}`),
    new RegExp(`${clauseStart}enough (?:with|of) (?:(?:all|the|these|those|your) )+${messages}\\b`),
    new RegExp(
      `\\bhow (?:do|can|could) (?:i|we) (?:stop|end|turn off|get rid of|get out of|stop getting) (?:(?:all|the|these|those|your|this) )*(?:${messages}|these|this list)\\b`,
    ),
    new RegExp(
      `${request}(?:i want |i would like )?(?:you to )?(?:remove|delete|erase|take) (?:me|us|this number|${mine})(?: (?:from|off|out of)(?: (?:the|this|your|all|any))*(?: [a-z]+){0,2} (?:lists?|database|system|texts?|messages|contacts|surveys?)| off)?(?: please| now| thanks| thank you| immediately)*${clauseEnd}`,
    ),
    /\b(?:remove|take|get|delete) (?:me|us|my (?:phone )?(?:number|e-?mail|name|details)) (?:from|off|out of)(?: (?:the|this|your|all|any))* (?:[a-z]+ )?(?:lists?|database)\b/,
    /\bremoved from (?:this|your|the) (?:[a-z]+ )?(?:list|database)\b(?=.{0,12}$)/,
    /\bunsubscribe (?:me|us|this number|my)\b/,
    /\b(?:want|like|wish|need|how (?:do|can) (?:i|we)) (?:to )?(?:unsubscribe|opt out)\b(?! of (?!(?:this|these|your|all|the)\b))/,
    new RegExp(
      `${request}(?:unsubscribe|opt (?:me |us )?out)(?: (?:please|now|of this|of these|from this|from these|from all|from your))*(?: (?:list|texts?|messages|surveys?|e-?mails?))?${clauseEnd}`,
    ),
    /\b(?:i am|i'm|im) opting out\b|\bi (?:hereby )?(?:opt out|revoke)\b/,
    new RegExp(`${request}(?:leave (?:me|us) alone|lose (?:my|this) number)\\b`),
    /^(?:sorry,? )?(?:you have (?:got )?|you've got |this is )?(?:the |a )?wrong number\W*$/,
  ],
};
