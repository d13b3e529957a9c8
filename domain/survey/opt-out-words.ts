/** Recognises that a customer wants no more messages, in any wording of the four languages, without mistaking a complaint for it. */

const strongWords = 'stop|stopp|stopall|unsubscribe|optout|opt-out|revoke|arret|arreter|arretez|desabonner|desabonnement|abmelden|abbestellen|austragen|detener|baja';
const weakWords = 'cancel|end|quit|abbruch|annuler|cancelar|alto|fin|ende';
const polite =
  'please|pls|plz|thanks|thank|you|u|thx|ty|now|all|everything|it|this|ok|okay|hi|hello|just|sms|text|texts|texting|messages|bitte|danke|jetzt|alles|merci|svp|maintenant|por|favor|gracias|ya';
const isStrong = new RegExp(`^(?:${strongWords})$`);
const isWeak = new RegExp(`^(?:${weakWords})$`);
const isPolite = new RegExp(`^(?:${polite})$`);

const messages = '(?:text|message|msg|msgs|sms|survey|e-?mail|mail|notification|questionnaire|spam|call)(?:s|es)?(?: messages?)?';
/** Start of the text or of a clause, or a word that turns what follows into a request. */
const request =
  '(?:^|[.!?,;:\\n]\\s*|\\b(?:please|pls|plz|kindly|just|and|but|so|also|asked you to|told you to|want you to|would you|can you|could you|you to)\\s+)(?:please |just |kindly )?';
const german = '(?:sms|nachrichten?|e-?mails?|mails?|umfragen?|befragungen?|werbung)';
const french = '(?:sms|textos?|messages?|e-?mails?|mails?|courriels?|enquetes?|sondages?)';
const spanish = '(?:sms|mensajes?|correos?|e-?mails?|encuestas?|notificaciones)';

/** Written against text folded to lower case without accents. */
const phrases: readonly RegExp[] = [
  /\b(?:stop|quit|cease) (?:texting|messaging|contacting|emailing|e-mailing|spamming|harassing|bothering|pestering|surveying)\b/,
  /\bstop (?:calling|writing|asking)(?: to)? me\b/,
  new RegExp(`\\bstop sending (?:me |us )?(?:(?:any|all|more|the|your|these|those|this|such|so many|automated|stupid) )*(?:${messages}|these|this|them|stuff|things)\\b`),
  new RegExp(`${request}(?:stop|quit|cease) (?:(?:all|the|your|these|those|this|with the|any|sending|more) )+${messages}\\b(?! (?:from|to|about) (?!(?:you|me|us)\\b))`),
  new RegExp(`${request}(?:do not|don't|dont|never)(?: you)?(?: ever)? (?:text|message|contact|e-?mail|sms|survey|write(?: to)?) (?:to )?(?:me|us|this number|my)\\b(?! (?:back|the|a|an|my|anything|when|until)\\b)`),
  new RegExp(`${request}(?:do not|don't|dont|never)(?: ever)? call(?: me| us| this number)?(?: (?:again|any ?more|ever))?(?: please)? *(?:$|[.!?,;\\n])`),
  new RegExp(`${request}(?:do not|don't|dont) send (?:me |us )?(?:(?:any|more|these|those|such|your|further) )*(?:${messages}|anything|these|those)(?: to me| any ?more| again| ever| please)* *(?:$|[.!?,;\\n])`),
  new RegExp(`\\b(?:do not|don't|dont|no longer) (?:want|wish|need)(?: to)?(?: get| receive| have)? ?(?:(?:any|more|these|those|your|further|such|of) )*(?:${messages}|these|those)(?: from you)?(?: any ?more)? *(?:$|[.!?,;\\n])`),
  /\b(?:do not|don't|dont|no longer) (?:want|wish|like) (?:you )?to (?:be )?(?:contact|text|message|survey|email)(?:ed)?(?: me)?\b/,
  new RegExp(`${request}no more (?:of )?(?:(?:these|your|such) )*${messages}(?: please| thanks| thank you)? *(?:$|[.!?,;\\n])`),
  new RegExp(`${request}(?:i want |i would like )?(?:you to )?(?:remove|delete|erase|take) (?:me|us|this number|my (?:phone )?(?:number|e-?mail(?: address)?|name|address|details|contact))(?: (?:from|off|out of)(?: (?:the|this|your|all|any))*(?: [a-z]+){0,2} (?:lists?|database|system|texts?|messages|contacts|surveys?)| off)?(?: please| now| thanks| thank you| immediately)* *(?:$|[.!?,;\\n])`),
  /\b(?:remove|take|get|delete) (?:me|us|my (?:phone )?(?:number|e-?mail|name|details)) (?:from|off|out of)(?: (?:the|this|your|all|any))* (?:[a-z]+ )?(?:lists?|database)\b/,
  /\bremoved from (?:this|your|the) (?:[a-z]+ )?(?:list|database)\b(?=.{0,12}$)/,
  /\bunsubscribe (?:me|us|this number|my)\b/,
  /\b(?:want|like|wish|need|how (?:do|can) (?:i|we)) (?:to )?(?:unsubscribe|opt out)\b(?! of (?!(?:this|these|your|all|the)\b))/,
  new RegExp(`${request}(?:unsubscribe|opt (?:me |us )?out)(?: (?:please|now|of this|of these|from this|from these|from all|from your))*(?: (?:list|texts?|messages|surveys?|e-?mails?))? *(?:$|[.!?,;\\n])`),
  /\b(?:i am|i'm|im) opting out\b|\bi (?:hereby )?(?:opt out|revoke)\b/,
  new RegExp(`${request}(?:leave (?:me|us) alone|lose (?:my|this) number)\\b`),
  /^(?:sorry,? )?(?:you have (?:got )?|you've got |this is )?(?:the |a )?wrong number\W*$/,
  // German
  new RegExp(`(?:^|[.!?,;\\n]\\s*|\\b(?:bitte|mir|uns|ich will|ich mochte|sie)\\s+)keine? (?:weiteren? |mehr )?${german}(?: mehr)?(?: mehr senden| senden| schicken| mehr schicken| an mich| bitte| danke)? *(?:$|[.!?,;\\n])`),
  /(?:^|[.!?,;\n]\s*|\bbitte )(?:(?:schreiben|kontaktieren|belastigen|simsen) sie |(?:schreibt|kontaktiert|schreib|kontaktiere) )?(?:mir|mich|uns)? ?(?:bitte )?(?:nicht|nie) (?:mehr|wieder)(?: mehr)?(?: (?:schreiben|kontaktieren|anschreiben|simsen|belastigen))? *(?:$|[.!?,;\n])/,
  /\bhor(?:en sie|t|) (?:bitte )?(?:endlich )?(?:auf|damit auf),? (?:mir|mich|uns|zu schreiben)\b/,
  /\blass(?:en sie|t)? mich (?:bitte )?(?:endlich )?in ruhe\b/,
  /\b(?:meld(?:en sie|et|e)|trag(?:en sie|t|e)) mich (?:bitte )?(?:ab|aus)\b|\bmich (?:abmelden|austragen)\b/,
  /\b(?:losch(?:en sie|t|e)|entfern(?:en sie|t|e)) (?:bitte )?(?:mich|meine (?:nummer|handynummer|telefonnummer|e-?mail\S*|adresse|daten))\b/,
  // French
  /\bne (?:plus )?(?:m'(?:envoyez|envoie|ecrivez|ecris|appelez|appelle)|me (?:contactez|contacte|derangez|sollicitez|harcelez))(?: plus| pas)?\b/,
  /\bne plus me (?:contacter|deranger|solliciter|ecrire)\b|\bne (?:veux |souhaite |desire )?plus (?:recevoir|etre contacte)/,
  /\barretez? (?:de |d')(?:m'|me |nous )(?:envoyer|ecrire|contacter|appeler|harceler|deranger|solliciter)/,
  new RegExp(`\\barretez? (?:de m'envoyer |d'envoyer |avec )?(?:les|vos|ces|des|tous ces) ${french}\\b`),
  new RegExp(`(?:^|[.!?,;\\n]\\s*)(?:s'il vous plait )?plus (?:de|aucun) ${french}\\b`),
  /\bdesabonn(?:ez|er)?[- ]?moi\b|\bme desabonner\b|\bdesinscri(?:vez|re|s)[- ]?moi\b|\bme desinscrire\b|\blaissez[- ]moi tranquille\b|\b(?:retirez|supprimez|enlevez)[- ](?:moi|mon numero|mon adresse|mon e-?mail)\b/,
  // Spanish
  /\bno me (?:vuelvan? a )?(?:escriban?|escribas|escribir|contacten?|contactes|contactar|envien?|envies|manden?|mandes|molesten?|molestes|llamen|llames)(?: (?:mas|nunca mas|de nuevo))?(?: (?:mensajes|sms|correos|encuestas|nada))?(?: mas)?(?: por favor| gracias)? *(?:$|[.!?,;\n])/,
  new RegExp(`\\bno (?:quiero|deseo|quisiera) (?:recibir |que me (?:envien|manden) )?(?:mas )?(?:${spanish}|ser contactad[oa])\\b`),
  new RegExp(`(?:^|[.!?,;\\n]\\s*)(?:por favor,? )?(?:basta de|no mas|ya no mas) ${spanish}\\b`),
  /\bdej(?:en|e|a|ad) de (?:escribir|enviar|mandar|contactar|molestar|llamar)(?:me|nos)\b|\bdej(?:en|e|a|ad) de (?:enviar|mandar)(?:me)? (?:mensajes|sms|correos|encuestas)\b/,
  /\b(?:darme|denme|deme|dame|quiero darme) de baja\b|\bdejenme en paz\b|\b(?:borren|eliminen|quiten|borre|elimine)(?:me| mi (?:numero|correo|telefono))\b/,
];

/** "Your robot won't stop texting me" reports, it doesn't request; yet who says so of our own messages wants them to end, so only these are exempt. */
const reported = /\b(?:won't|wont|will not|wouldn't|would not|can't|cannot|can not|couldn't|could not|doesn't|does not|didn't|did not|don't|do not|never|not|they|he|she|agents?) (?:stop|unsubscribe|opt out)\b/g;

/** More than anybody writes to say it; bounds the time a hostile mail can take. */
const longestRead = 4_000;

/** Whether a message asks to hear no more. The text may be raw. */
export function asksToStop(text: string): boolean {
  const plain = folded(text.slice(0, longestRead));
  if (isBareStop(plain)) return true;
  const requested = plain.replaceAll(reported, ' reported ');
  if (phrases.some((phrase) => phrase.test(requested))) return true;
  return plain.split(/[.!?;,:\n]+|\s[-–—]+\s/).some((clause) => isBareStopClause(clause));
}

/** The whole message is a stop word, at most repeated, with politeness, or beside a lone digit ("1 STOP"). */
function isBareStop(plain: string): boolean {
  const words = wordsOf(plain.replaceAll(/\b(opt|stop|un)[\s-]+(out|all|subscribe)\b/g, '$1$2'));
  if (words.some((word) => isWeak.test(word))) return words.every((word) => isWeak.test(word) || isStrong.test(word) || /^(?:please|pls|thanks|bitte|danke|merci)$/.test(word));
  return words.some((word) => isStrong.test(word)) && words.every((word) => isStrong.test(word) || isPolite.test(word) || /^\d$/.test(word));
}

function isBareStopClause(clause: string): boolean {
  const words = wordsOf(clause);
  return words.some((word) => isStrong.test(word)) && words.every((word) => isStrong.test(word) || isPolite.test(word));
}

const wordsOf = (plain: string): string[] => plain.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

/** Lower case, without accents, with straight apostrophes and single spaces; line breaks are kept. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u20E3]/gu, '')
    .replaceAll(/[‘’ʼ´`]/g, "'")
    .replaceAll(/[^\S\n]+/g, ' ')
    .toLowerCase()
    .trim();
}
