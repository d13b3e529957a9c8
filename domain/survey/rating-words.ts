/** Numbers as people write them in six languages, and the words around a number. All folded: lower case, no accents. */

const numbers: readonly (readonly string[])[] = [
  ['zero', 'null', 'cero'],
  ['one', 'eins', 'ein', 'eine', 'un', 'une', 'uno', 'una', 'um', 'uma'],
  ['two', 'zwei', 'deux', 'dos', 'due', 'dois', 'duas'],
  ['three', 'drei', 'trois', 'tres', 'tre'],
  ['four', 'vier', 'quatre', 'cuatro', 'quattro', 'quatro'],
  ['five', 'funf', 'fuenf', 'cinq', 'cinco', 'cinque'],
  ['six', 'sechs', 'seis', 'sei'],
  ['seven', 'sieben', 'sept', 'siete', 'sette', 'sete'],
  ['eight', 'acht', 'huit', 'ocho', 'otto', 'oito'],
  ['nine', 'neun', 'neuf', 'nueve', 'nove'],
  ['ten', 'zehn', 'dix', 'diez', 'dieci', 'dez'],
];

export const numberOfWord: ReadonlyMap<string, number> = new Map(
  numbers.flatMap((words, value) => words.map((word) => [word, value] as const)),
);

export const numberWordPattern = [...numberOfWord.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** "4 stars". */
export const starPattern = 'stars|sterne?n?|etoiles?|estrellas?|estrelas?|stell[ae]';
/** "4 stars", "4 points". */
export const starWordPattern = `stars?|points?|pts?|punkte?n?|puntos?|punti|punto|pontos?|${starPattern}`;

/** Between a rating and the scale it lies on: "4 out of 5". */
export const ofPattern = '\\/|out of|our of|outof|of|von|sur|de|su|em|aus';

/** A rating may follow one of these anywhere: "I was tired of waiting, I'd give it a 2". */
export const cuePattern =
  'give|gave|given|giving|rate|rated|rating|score|scoring|say|answer|note|bewertung|bewerte|gebe?|gabe|vergebe|sage|wurde|punktzahl|puntuacion|puntaje|calificacion|valoracion|nota|doy|daria|diria|pongo|califico|donne|donnerais|mets|mettrais|dirais|evaluation|voto|valutazione|punteggio|do|darei|direi|metto|dou|daria|avaliacao|pontuacao|classificacao|classifico';

/** Words that say nothing but that a rating follows, or how sure it is. */
export const leadWordPattern = [
  // English
  "i|i'?d|i'?ll|we|we'?d|would|will|must say|have to say|it|it'?s|its|that'?s|was|is|you|u|them|him|her|this|that|a|an|the|my|your|definitely|definitly|solid|just|maybe|probably|perhaps|about|around|only|overall|honestly|strong|clear|easy|full|yes|ok|okay|so|well|um|er|hmm|like|think|guess|at best|at most|i'm giving|team|please",
  // German
  'ich|wir|von|mir|uns|ihnen|euch|dir|es|gibt|bekommt|bekommen|eine|einen|ein|ne|nen|die|meine|unsere|ist|mal|wurde|sagen|klare|klarer|glatte|glatt|gute|solide|hochstens|maximal|mindestens|naja|na|ja|also|leider|nur|eher|insgesamt|hm|ca|etwa',
  // Spanish and Portuguese
  'yo|le|les|te|un|una|para|ustedes|mi|es|como|mucho|al maximo|maximo|minimo|pues|bueno|creo|que|seria|si|solo|un|total|eu|lhe|lhes|um|uma|minha|meu|e|sei la|no maximo|na|talvez|acho|vai|vou|dar|so|com|vos|va',
  // French
  "je|j'|vous|leur|lui|ma|mon|est|c'est|ce|serait|au plus|au maximum|au mieux|bof|disons|peut|etre|peut-etre|environ|moi|pour|alors|oui|bien",
  // Italian
  'io|vi|ti|gli|il|mio|e|al massimo|direi|mah|beh|forse|penso|credo|sarebbe|solo|si|bel',
].join('|');

/** How people begin a letter or a message. */
export const greetingPattern =
  'hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|moin|servus|guten (?:tag|morgen|abend)|sehr geehrter?|liebe[rs]?|hola|buen[oa]s? (?:dias?|tardes|noches)|estimad[oa]s?|bonjour|bonsoir|salut|cher[es]*|ciao|salve|buongiorno|buonasera|buon giorno|gentil[ei]|ola|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s?';

/** Words that a rating's comment starts with and that end like a plural. */
const notPlurals = new Set([
  'was',
  'is',
  'as',
  'its',
  'this',
  'thanks',
  'always',
  'has',
  'does',
  'us',
  'yes',
  'perhaps',
  'sometimes',
  'because',
  'besides',
  'gracias',
  'mais',
  'pas',
  'tres',
  'trop',
  'dans',
  'vous',
  'nous',
  'les',
  'des',
  'mes',
  'ses',
  'es',
  'das',
  'alles',
  'nichts',
  'bis',
  'als',
  'etwas',
  'los',
  'las',
  'mas',
  'menos',
  'pues',
  'plus',
  'nos',
  'sans',
  'toujours',
  'jamais',
  'previous',
  'obvious',
  'fabulous',
  'ridiculous',
  'atrocious',
  'hilarious',
  'sos',
  'kudos',
  'congrats',
  'cheers',
  'needs',
  'takes',
  'works',
  'gets',
  'seems',
  'feels',
  'looks',
  'outrageous',
  'disastrous',
  'courteous',
  'tedious',
  'afterwards',
  'regards',
  'bonus',
]);

const units = new Set(
  (
    'week day hour hr hrs min mins minute month year second sec secs time times call calls x people person persons agent agents rep email mail message ticket transfer attempt ' +
    'different more other others item order of hundred thousand k am pm percent dollar dollars euro euros eur usd gbp pound pounds out weeks days hours minutes months years ' +
    'women men children guys working business separate full whole long additional further missed failed consecutive entire half wrong unanswered ' +
    'std woche wochen tag tage tagen stunde stunden minute minuten monat monate monaten jahr jahre jahren mal anrufe anruf anrufen leute personen mitarbeiter verschiedene weitere uhr ' +
    'techniker versuche versuchen rechnungen pakete bestellungen termine nachrichten kollegen antworten gerate ' +
    'semaine semaines jour jours heure heures mois an ans annee annees fois appels appel personnes personne agents conseillers ' +
    'semana semanas dia dias hora horas minuto minutos mes meses ano anos vez veces llamadas llamada personas agentes cada ' +
    'settimana settimane giorno giorni ora ore minuti mese mesi anno anni volta volte chiamata chiamate telefonate persone operatori tecnici messaggi risposte reclami tentativi pezzi ' +
    'january february march april may june july august september october november december januar februar marz mai juni juli oktober dezember ' +
    'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre ' +
    'vezes chamada chamadas ligacao ligacoes pessoas atendentes tecnicos'
  ).split(' '),
);

/** Whether the first word after a number makes the number a count: "2 weeks", "3 times", "2 agents". */
export function countsThings(value: number, word: string): boolean {
  if (units.has(word)) return true;
  return value !== 1 && /^[a-z]{3,}[^s'\W]s$/.test(word) && !notPlurals.has(word);
}
