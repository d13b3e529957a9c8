import { clauseEnd, clauseStart, type StopLanguage } from './clause.js';

const messages = '(?:sms|textos?|messages?|e-?mails?|mails?|courriels?|enquetes?|sondages?|questionnaires?|notifications?)';
const these = "(?:(?:les|vos|ces|des|tous|toutes|cette|votre|de|la|aux?) |d')*";
const write = '(?:ecrire|contacter|appeler|harceler|deranger|solliciter|embeter)';

export const french: StopLanguage = {
  strong: 'arret|arreter|arretez|desabonner|desabonnement|desabonnez|desinscrire|desinscription|desinscrivez',
  weak: 'annuler|fin|resilier|supprimer|sortir',
  polite: 'merci|svp|stp|maintenant|plait|vous|tout|bonjour|immediatement|ca',
  phrases: [
    new RegExp(
      `(?<!vous )(?<!vous, )\\bne (?:m'(?:envoyez|envoie|ecrivez|ecris|appelez|appelle)|me (?:contactez|contacte|derangez|sollicitez|harcelez)) (?:plus|jamais)\\b`,
    ),
    new RegExp(
      `(?<!vous )\\bne (?:m'(?:envoyez|ecrivez)|me (?:contactez|derangez|sollicitez)) pas(?: de ${messages})?(?: svp| merci| s'il vous plait)?${clauseEnd}`,
    ),
    /\bne plus (?:m'|me |nous )(?:contacter|deranger|solliciter|ecrire|envoyer|appeler)\b/,
    new RegExp(
      `\\bne (?:veux|souhaite|desire|voudrais) (?:plus|pas)(?: (?:jamais|recevoir|avoir|etre (?:contacte|sollicite|derange)e?|que vous me contactiez))+(?: ${these}${messages}|${clauseEnd})`,
    ),
    /\bne (?:veux |souhaite |desire )?(?:plus|pas) etre (?:contacte|sollicite|derange)/,
    new RegExp(`\\bne (?:veux|souhaite) plus (?:de |d'|aucun )${messages}\\b`),
    new RegExp(`\\b(?:arretez?|cess(?:ez|er)|arreter) (?:de |d')(?:m'|me |nous )${write}`),
    new RegExp(
      `\\b(?:arretez?|cess(?:ez|er)|arreter) (?:de |d')(?:m'|me |nous )?(?:envoyer|ecrire|inonder)(?: (?:de|avec))?(?: ?${these}${messages}\\b| tout ca\\b| ca\\b|${clauseEnd})`,
    ),
    new RegExp(
      `\\b(?:arretez?|stop(?:pez)?|cessez) (?:avec |a |aux? )?(?:(?:les|vos|ces|des|tous ces) )?${messages}\\b(?! (?:d'erreur|publicitaires d))`,
    ),
    new RegExp(`${clauseStart}(?:(?:s'il vous plait|svp|merci),? )?plus (?:de|aucun) ${messages}\\b(?! d')`),
    new RegExp(`\\b(?:marre|assez|ras le bol) (?:de |d')${these}${messages}\\b`),
    /\bdesabonn(?:ez|er)?[- ]?moi\b|\bme desabonner\b|\bdesinscri(?:vez|re|s)[- ]?moi\b|\bme desinscrire\b/,
    /\b(?:laissez|foutez|fichez)[- ]moi (?:tranquille|la paix|en paix)\b|\blachez[- ]moi\b/,
    new RegExp(`\\b(?:retirez|supprimez|enlevez|effacez|rayez)[- ]moi(?: (?:de|des|d')|(?: svp| merci)?${clauseEnd})`),
    /\b(?:retirez|supprimez|enlevez|effacez|oubliez|retirer|supprimer|effacer) (?:le mien|mon (?:numero(?! de (?:commande|client|dossier|compte|contrat|suivi))|adresse|e-?mail|contact|nom|portable)|mes (?:coordonnees|donnees))(?: (?:de|svp|merci|immediatement)\b.*|\W*)$/m,
    /\b(?:je )?(?:retire|revoque) (?:mon|tout) consentement\b|\bje m'oppose a (?:tout|tous|la reception|vos|ces|l'envoi)\b/,
    /^(?:desole,? )?(?:vous avez (?:fait )?(?:un |le )?)?(?:mauvais|faux) numero\W*$/,
  ],
};
