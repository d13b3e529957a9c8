import { clauseEnd, clauseStart, type StopLanguage } from './clause.js';

const messages =
  '(?:sms|mensage(?:m|ns)|e-?mails?|pesquisas?|inqueritos?|questionarios?|notificac(?:ao|oes)|torpedos?|publicidade|propagandas?|spam|contac?tos)';
const these = '(?:(?:de|com|as|os|essas?|esses?|estas?|estes?|suas?|vossas?|tantas?|mais|nenhuma?|mandar|outras?|novas?) )*';

export const portuguese: StopLanguage = {
  strong: 'parar|sair|pare|parem|descadastrar|descadastre|descadastrem',
  weak: 'cancelar|remover|chega|basta|excluir|cancele|anular',
  polite: 'obrigado|obrigada|favor|por|ja|agora|tudo|imediatamente|isso|com',
  phrases: [
    /\bnao (?:me|nos) (?:escrevam?|envie[m]?|mandem?|contac?tem?|perturbem?|incomodem?|liguem?|chateiem|procurem) (?:mais|nunca|novamente|outra vez|de novo)\b/,
    new RegExp(`\\bnao (?:(?:me|nos) )?(?:enviem?|mandem?)(?:-me)? ${these}(?:${messages}|nada)\\b`),
    /\bnao (?:escrevam|contac?tem|perturbem|incomodem)(?:-me)? (?:mais|nunca)\b/,
    new RegExp(
      `\\b(?:nao (?:quero|desejo|pretendo|gostaria de)|deixei de querer)(?: mais)?(?: receber)?(?: mais)? ${these}${messages}(?! d[eo])`,
    ),
    /\bnao (?:quero|desejo|pretendo|gostaria de)(?: mais)? (?:ser (?:mais )?(?:contac?tad|incomodad|perturbad)[oa]|que (?:me|nos) (?:contac?tem|enviem|mandem|escrevam|incomodem))/,
    new RegExp(
      `\\bnao (?:autorizo|aceito|permito|consinto)(?: (?:o envio|que me (?:enviem|mandem)|receber|em receber))? ?${these}(?:${messages}|que me (?:contac?tem|escrevam))`,
    ),
    /\b(?:revogo|retiro) (?:o )?(?:meu )?consentimento\b/,
    /\b(?:parem?|deixem?|cessem|queiram parar) (?:ja )?de (?:me |nos )?(?:escrever|contac?tar|incomodar|perturbar|importunar|chatear|ligar)(?:-me)?\b/,
    new RegExp(
      `\\b(?:parem?|deixem?|cessem) (?:ja )?(?:de|com) (?:me |nos )?(?:(?:enviar|mandar)(?:-me)? )?${these}(?:${messages}|coisas)\\b`,
    ),
    new RegExp(`${clauseStart}(?:por favor,? )?(?:chega|basta|nada) ${these}${messages}\\b(?! d[eo])`),
    new RegExp(
      `\\bme (?:(?:tir|retir|apagu|descadastr|elimin)(?:e|em|ar)|(?:remov|exclu)(?:a|am|er|ir))(?: (?:da|das|do|dessa|desta|deste|desse)\\b|(?: por favor| ja)?${clauseEnd})`,
    ),
    /\b(?:(?:tir|retir|apagu|descadastr|elimin)(?:e|em|ar)|(?:remov|exclu)(?:a|am|er|ir))-me\b/,
    /\b(?:(?:tir|retir|apagu|elimin)(?:e|em)|apagar|(?:remov|exclu)(?:a|am)) (?:o |os |a )?(?:meus?|minha) (?:numero(?! d[eo] (?:pedido|cliente|contrato|conta|processo))|telefone|contac?tos?|dados|e-?mail|nome|celular|telemovel|endereco|cadastro)\b/,
    /^cancelar (?:a )?(?:minha )?(?:inscricao|subscricao)\W*$/,
    /\b(?:me )?deix(?:em|e|a)(?:-me| me)? em paz\b/,
    /^(?:desculpe,? )?(?:e )?(?:o )?numero errado\W*$/,
  ],
};
