import { clauseEnd, clauseStart, type StopLanguage } from './clause.js';

const messages = '(?:sms|mensajes?|correos?|e-?mails?|encuestas?|notificacion(?:es)?|publicidad|spam)';
const these = '(?:(?:de|con|los|las|sus|tus|estos|estas|esos|esas|tantos|tantas|mas|recibir) )*';

export const spanish: StopLanguage = {
  strong: 'detener|baja|parar|salir|desuscribir|desuscribirme|desuscribanme',
  weak: 'cancelar|alto|detenganse|basta|eliminar|pare|paren',
  polite: 'por|favor|gracias|ya|todo|inmediatamente|hola|la|ahora',
  phrases: [
    new RegExp(
      `\\bno me (?:vuelvan? a )?(?:escriban?|escribas|escribir|contacten?|contactes|contactar|envien?|envies|manden?|mandes|molesten?|molestes|llamen|llames)(?: (?:mas|nunca mas|de nuevo|nunca))?(?: (?:mensajes|sms|correos|encuestas|nada))?(?: mas)?(?: por favor| gracias)?${clauseEnd}`,
    ),
    /\bno (?:me )?vuelvan? a (?:escribir|contactar|llamar|molestar|enviar|mandar)(?:me|nos)?\b/,
    new RegExp(`\\bno (?:escriban?|contacten?|molesten?|manden?|envien?)(?:me)?(?: ${messages})? (?:mas|nunca)\\b`),
    new RegExp(`\\bno (?:quiero|deseo|quisiera|necesito) ${these}${messages}(?: (?:mas|suyos?|de ustedes|por favor|gracias))*${clauseEnd}`),
    /\bno (?:quiero|deseo|quisiera) (?:mas )?(?:ser (?:contactad|molestad)[oa]|que (?:me|nos) (?:contacten|escriban|molesten|envien|manden|llamen mas|sigan))\b/,
    new RegExp(
      `\\bno (?:autorizo|consiento|acepto|permito)(?: (?:a )?que (?:me|nos) (?:envien|manden|escriban|contacten|molesten)| ${these}${messages})`,
    ),
    /\b(?:revoco|retiro) (?:mi |el )?consentimiento\b/,
    new RegExp(`${clauseStart}(?:por favor,? )?(?:basta (?:ya )?|no mas |ya no mas |ya no )${these}${messages}\\b`),
    /\bdej(?:en|e|a|ad) (?:ya )?de (?:escribir|contactar|molestar|llamar|acosar)(?:me|nos)\b/,
    new RegExp(`\\b(?:dej(?:en|e|a|ad)|paren?) (?:ya )?de (?:enviar|mandar|escribir)(?:me|nos)? ${these}(?:${messages}|esto|cosas)\\b`),
    /\b(?:darme|denme|deme|dame|quiero darme|quiero la) (?:de )?baja\b|\bdej(?:en|e|a)me en paz\b|\bdesuscrib(?:anme|irme|ame|eme)\b/,
    new RegExp(
      `\\b(?:borr|elimin|quit|saqu|retir)(?:en|e|a)me(?: (?:de (?:la|su|esta|sus|todas?|tu)\\b.*|ya|por favor|gracias)|${clauseEnd})`,
    ),
    /\b(?:borr|elimin|quit|saqu|retir)(?:en|e|a|ar) (?:mi (?:numero|correo|telefono|contacto|nombre|celular|email)|mis datos)\b(?! de (?:pedido|cuenta|factura))/,
    /^cancelar (?:la )?su[bs]*cripcion\W*$/,
    /^(?:perdon,? )?(?:es |tiene |este es )?(?:un |el )?numero equivocado\W*$/,
  ],
};
