import { clauseEnd, clauseStart, type StopLanguage } from './clause.js';

const messages = '(?:sms|messagg(?:i|io|ini)|e-?mail|mail|sondagg(?:i|io)|questionar(?:i|io)|notifiche|comunicazioni|pubblicita|spam)';
const these = '(?:(?:di|con|i|gli|le|questi|queste|quei|vostri|vostre|altri|altre|ulteriori|continui|piu|tanti|ai|alle|a|dei|delle) )*';

export const italian: StopLanguage = {
  strong: 'disiscrivimi|disiscrivetemi|disiscrizione|disiscrivi|cancellami|fermatevi|smettetela',
  weak: 'basta|annulla|cancella|fermare|ferma|esci|rimuovi|interrompi|cancellarmi',
  polite: 'grazie|prego|favore|per|subito|ora|adesso|tutto|cosi|ciao|immediatamente',
  phrases: [
    /\bnon (?:scrive|contatta|manda|invia|disturba|chiama|importuna|cerca)te(?:mi|ci) (?:piu|mai)\b/,
    /\bnon (?:mi|ci) (?:scriv(?:ete|ere|a|ano)|contatt(?:ate|are|i|ino)|disturb(?:ate|are|i)|mand(?:ate|are|i)|invi(?:ate|are)|chiam(?:ate|are|i)) (?:mai )?piu\b/,
    new RegExp(`\\bnon (?:mi |ci )?(?:mand|invi)(?:ate|are|i)(?:mi|ci)? ${these}(?:${messages}|nulla|niente|altro)\\b`),
    new RegExp(`\\bnon (?:voglio|desidero|vorrei|intendo)(?: piu)?(?: (?:ricevere|avere))? ${these}${messages}(?! d[i'])`),
    /\bnon (?:voglio|desidero|vorrei|intendo)(?: piu)? (?:essere (?:piu )?(?:contattat|disturbat)[oaei]|che mi (?:scriviate|contattiate|mandiate|disturbiate))/,
    new RegExp(`\\bnon (?:autorizzo|acconsento|do il consenso|accetto)(?: a| al| all'invio di| di ricevere| di)? ?${these}${messages}`),
    /\b(?:revoco|ritiro|nego) (?:il |ogni )?(?:mio )?consenso\b/,
    /\b(?:smett(?:ete|etela|ila|i|a)|piantatela|finitela)(?: subito)? (?:di|con) (?:scriver|contattar|disturbar|importunar|tormentar|messaggiar)(?:mi|ci|e)?\b/,
    new RegExp(
      `\\b(?:smett(?:ete|etela|ila|i|a)|piantatela|finitela)(?: subito)? (?:di|con) (?:(?:mandar|inviar)(?:mi|ci|e) )?${these}(?:${messages}|roba)\\b`,
    ),
    new RegExp(`${clauseStart}(?:per favore,? )?(?:basta|niente|nessun|stop) ${these}${messages}\\b(?! (?:d[i']|per))`),
    new RegExp(
      `\\b(?:cancell(?:a|ate|i)|rimuov(?:i|ete|a)|togli(?:e?te)?|tolga|elimin(?:a|ate|i)|leva(?:te)?)mi(?: (?:da|dal|dalla|dalle|dai)\\b|(?: subito| grazie| per favore)?${clauseEnd})`,
    ),
    /\b(?:cancell(?:a|ate|i|are)|rimuov(?:i|ete|a|ere)|togli(?:ete|ere)?|tolga|elimin(?:a|ate|i|are)|leva(?:te)?) (?:il mio|la mia|i miei|le mie) (?:numero(?! d\S* ?(?:ordine|cliente|pratica|contratto))|contatt[oi]|indirizzo|e-?mail|dati|nome|recapito|telefono|cellulare)\b/,
    /\bdisiscriv(?:ermi|imi|etemi|erci)\b/,
    /^annulla(?:re)? (?:l'|la )?iscrizione\W*$/,
    /\blasci(?:ate|a|)(?:mi|ci) (?:stare|in pace)\b/,
    /^(?:scusi,? )?(?:ha |avete |e )?(?:il )?numero sbagliato\W*$/,
  ],
};
