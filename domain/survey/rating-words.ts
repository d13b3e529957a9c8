/** Numbers as people write them, and the words after a number that make it a count instead of a rating. All folded: lower case, no accents. */

const numbers: readonly (readonly string[])[] = [
  ['zero', 'null', 'cero'],
  ['one', 'eins', 'ein', 'eine', 'un', 'une', 'uno', 'una'],
  ['two', 'zwei', 'deux', 'dos'],
  ['three', 'drei', 'trois', 'tres'],
  ['four', 'vier', 'quatre', 'cuatro'],
  ['five', 'funf', 'fuenf', 'cinq', 'cinco'],
  ['six', 'sechs', 'seis'],
  ['seven', 'sieben', 'sept', 'siete'],
  ['eight', 'acht', 'huit', 'ocho'],
  ['nine', 'neun', 'neuf', 'nueve'],
  ['ten', 'zehn', 'dix', 'diez'],
];

export const numberOfWord: ReadonlyMap<string, number> = new Map(numbers.flatMap((words, value) => words.map((word) => [word, value] as const)));

export const numberWordPattern = [...numberOfWord.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** "4 stars", "4 points". */
export const starWordPattern = 'stars?|points?|pts?|sterne?n?|punkte?n?|etoiles?|estrellas?|puntos?';

/** Words that a rating's comment starts with and that end like a plural. */
const notPlurals = new Set([
  'was', 'is', 'as', 'its', 'this', 'thanks', 'always', 'has', 'does', 'us', 'yes', 'perhaps', 'sometimes', 'because', 'besides', 'gracias', 'mais', 'pas', 'tres',
  'trop', 'dans', 'vous', 'nous', 'les', 'des', 'mes', 'ses', 'es', 'das', 'alles', 'nichts', 'bis', 'als', 'etwas', 'los', 'las', 'mas', 'menos', 'pues', 'plus',
  'nos', 'sans', 'toujours', 'jamais', 'previous', 'obvious', 'fabulous', 'ridiculous', 'atrocious', 'hilarious', 'sos', 'kudos', 'congrats', 'cheers', 'needs',
  'takes', 'works', 'gets', 'seems', 'feels', 'looks', 'outrageous', 'disastrous', 'courteous', 'tedious', 'afterwards', 'regards', 'bonus',
]);

const units = new Set(
  (
    'week day hour hr hrs min mins minute month year second sec secs time times call calls x people person persons agent agents rep email mail message ticket transfer attempt ' +
    'different more other others item order of hundred thousand k am pm percent dollar dollars euro euros eur usd gbp pound pounds out weeks days hours minutes months years ' +
    'women men children guys working business separate full whole long additional further missed failed consecutive entire half ' +
    'woche wochen tag tage tagen stunde stunden minute minuten monat monate monaten jahr jahre jahren mal anrufe anruf leute personen mitarbeiter verschiedene weitere uhr ' +
    'semaine semaines jour jours heure heures mois an ans annee annees fois appels appel personnes personne agents conseillers ' +
    'semana semanas dia dias hora horas minuto minutos mes meses ano anos vez veces llamadas llamada personas agentes'
  ).split(' '),
);

/** Whether the first word after a number makes the number a count: "2 weeks", "3 times", "2 agents". */
export function countsThings(value: number, word: string): boolean {
  if (units.has(word)) return true;
  return value !== 1 && /^[a-z]{3,}[^s'\W]s$/.test(word) && !notPlurals.has(word);
}
