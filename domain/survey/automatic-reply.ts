import { folded } from './folded.js';

/** More than the beginning of a machine's answer is not needed; bounds the time that a long mail can take. */
const longestRead = 1_000;

const phrases: readonly RegExp[] = [
  // Titles that mail programs put before them
  /^(?:re: ?)?(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|out of (?:the )?office|abwesenheitsnotiz|abwesenheit\b.{0,3}:|automatische (?:antwort|ruckantwort)|respuesta automatica|fuera de la oficina|reponse automatique|message d'absence|risposta automatica|resposta automatica|fora do escritorio)/,
  // English
  /\b(?:i am|i'm|i will be|i'll be|we are) (?:currently |now |presently )?(?:out of (?:the )?office|away from (?:my desk|the office)|on (?:annual |parental |maternity |paternity |sick )?(?:leave|holiday|vacation)|driving\b|travell?ing (?:and|with) )/,
  /\bthis is an? (?:auto(?:mated|matic)(?:ally generated)?|auto-generated) (?:message|response|reply|e-?mail)\b|\b(?:mailbox|inbox|address|account) is (?:not|no longer|un)\s?(?:being )?(?:monitored|in use|read|checked)\b/,
  /\b(?:limited|no) access to (?:my )?e-?mails?\b/,
  // German
  /\bich (?:bin|befinde mich) (?:zurzeit |derzeit |aktuell |momentan |bis .{1,30} |vom .{1,40} |ab .{1,20} |leider )*(?:nicht (?:im (?:buro|haus|hause|dienst)|erreichbar)|im (?:urlaub|mutterschutz)|in (?:elternzeit|urlaub)|ausser haus|abwesend|nicht am arbeitsplatz)/,
  /\bdies ist eine automati(?:sch\p{L}*|sierte) (?:\p{L}+ )?(?:nachricht|antwort|e-?mail)|\bdiese (?:nachricht|e-?mail) wurde automatisch\b/u,
  // Spanish
  /\b(?:estoy|estare|me encuentro|me encontrare) (?:actualmente )?(?:fuera de la oficina|de vacaciones|de baja (?:medica|maternal)|ausente)\b|\beste es un (?:mensaje|correo) (?:generado )?automatic/,
  // French
  /\bje (?:suis|serai) (?:actuellement |en ce moment )?(?:absente?\b|en (?:conges?|vacances|deplacement)|hors du bureau)|\bceci est un (?:message|courriel|e-?mail) automatique/,
  // Italian
  /\b(?:sono|saro) (?:attualmente |al momento )?(?:fuori (?:ufficio|sede)|in (?:ferie|vacanza|congedo)|assente)\b|\bquesto (?:e un )?messaggio (?:e stato generato )?automatic/,
  // Portuguese
  /\b(?:estou|estarei|encontro-me) (?:atualmente |neste momento )?(?:fora do (?:escritorio|trabalho)|de (?:ferias|licenca)|em (?:ferias|licenca)|ausente)\b|\besta e uma (?:mensagem|resposta) automatica/,
];

/** Whether a machine wrote this: an absence note, an acknowledgement, a phone that answers while its owner drives. */
export function isAutomaticReply(text: string): boolean {
  const plain = folded(text.slice(0, longestRead)).replaceAll(/\s+/g, ' ');
  return phrases.some((phrase) => phrase.test(plain));
}
