import { clauseEnd, clauseStart, type StopLanguage } from './clause.js';

const messages = '(?:sms|nachricht(?:en)?|e-?mails?|mails?|umfragen?|befragungen?|werbung|kontaktaufnahmen?|benachrichtigung(?:en)?)';
const these = '(?:(?:den|die|diesen?|eure[nr]?|ihre[nr]?|solchen?|weiteren?|standigen) )*';
const more = 'meh?r';

export const german: StopLanguage = {
  strong: 'stopp|abmelden|abbestellen|austragen|abmeldung',
  weak: 'abbruch|ende|loschen|beenden|kundigen',
  polite: 'bitte|bite|danke|jetzt|alles|sofort|endlich|mich|hallo',
  phrases: [
    new RegExp(
      `(?:${clauseStart}|\\b(?:bitte|bite|mir|uns|ich will|ich mochte|ich wunsche|ich brauche|sie|und)\\s+)(?:ab sofort )?keine? (?:weiteren? |solchen? |${more} )*${messages}(?: (?:${more}|von (?:ihnen|euch)|an mich|bitte|danke|senden|schicken|zusenden|bekommen|erhalten|empfangen|haben))*${clauseEnd}`,
    ),
    new RegExp(
      `(?:${clauseStart}|\\b(?:bitte|und) )(?:(?:schreiben|kontaktieren|belastigen|simsen) sie|schreibt|kontaktiert|schreib|kontaktiere|belastigt) (?:mir|mich|uns)? ?(?:bitte )?(?:nicht|nie|niemals) (?:${more}|wieder)(?: ${more})?(?: an)?${clauseEnd}`,
    ),
    new RegExp(
      `(?:\\bbitte |${clauseStart}(?:mir|mich|uns) (?:bitte )?)(?:mir |mich |uns )?(?:nicht|nie) (?:${more}|wieder)(?: ${more})?(?: (?:schreiben|kontaktieren|anschreiben|simsen|belastigen|melden))?${clauseEnd}`,
    ),
    new RegExp(
      `${clauseStart}(?:nicht|nie) (?:${more}|wieder)(?: ${more})? (?:schreiben|kontaktieren|anschreiben|simsen|belastigen)${clauseEnd}`,
    ),
    new RegExp(
      `\\bhor(?:en sie|t|) (?:(?:bitte|endlich|jetzt|damit) )*auf,? (?:mir|mich|uns|zu schreiben|mit ${these}${messages})(?:$|[^\\p{L}])`,
      'u',
    ),
    new RegExp(
      `\\b(?:stopp(?:t|en sie|e)|unterlass(?:t|en sie)|beende(?:t|n sie)) (?:bitte )?(?:endlich )?(?:die|diese|eure|ihre|solche|weitere|alle) ${messages}\\b`,
    ),
    new RegExp(`\\b(?:schluss|genug) (?:jetzt )?(?:mit|von) ${these}${messages}\\b`),
    new RegExp(`\\bverschon(?:t|en sie|e) mich (?:bitte )?(?:endlich )?(?:mit|vor|von) ${these}${messages}\\b`),
    /\blass(?:en sie|t)? mich (?:bitte )?(?:endlich )?in ruhe\b/,
    /\b(?:meld(?:en sie|et|e)|trag(?:en sie|t|e)) mich (?:bitte )?(?:ab|aus)\b|\bmich (?:abmelden|austragen)\b/,
    /\b(?:losch(?:en sie|t|e)|entfern(?:en sie|t|e)) (?:bitte )?(?:mich|meine (?:nummer|handynummer|telefonnummer|e-?mail\S*|adresse|daten|kontaktdaten))\b/,
    /\b(?:nehm(?:en sie|t)|nimm|streich(?:en sie|t|e)) (?:bitte )?(?:mich|meine \p{L}*nummer)(?: bitte)? (?:aus|von) (?:der|dem|den|ihrer|ihrem|eurer|eurem|diese[mr])\b/u,
    /\bmich (?:bitte )?(?:aus|von) (?:der|dem|ihrer|ihrem|eurer|eurem|diese[mr]) (?:liste|verteiler|datenbank|system)\b/,
    /\b(?:widerrufe|ziehe) (?:ich )?(?:hiermit )?(?:meine|die|jede) (?:einwilligung|zustimmung)\b/,
    /\bfalsche nummer\b(?=\W*$|.{0,30}\b(?:loschen|entfernen))/,
  ],
};
