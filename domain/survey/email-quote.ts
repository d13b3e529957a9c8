const introductions = [
  /^on\b.{4,300}\bwrote:\s*$/i,
  /^am\b.{4,300}\bschrieb\b.{0,200}:\s*$/i,
  /^le\b.{4,300}\ba écrit\s*:\s*$/i,
  /^el\b.{4,300}\bescribió:\s*$/i,
  /^(?:il|in data)\b.{4,300}\bha scritto:\s*$/i,
  /^(?:em|a)\b.{4,300}\bescreveu:\s*$/i,
];
const endOfReply = [
  /^-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|mensagem original|forwarded message)\s*-{2,}$/i,
  /^_{10,}$/,
  /^--\s?$/,
  /^(?:sent from my|sent from outlook|sent from yahoo|sent via|get outlook for|von meinem .{1,30} gesendet|gesendet mit|envoyé de(?:puis)? mon|enviado desde mi|inviato da(?:l mio)? (?:iphone|ipad|android|samsung|outlook|libero|yahoo)|enviado (?:do|a partir do|pelo) (?:meu|iphone|outlook|yahoo)|scarica outlook|obter o outlook)\b/i,
];
const headerLine =
  /^\*?(?:from|von|de|sent|gesendet|envoyé|enviado(?: el)?|date|datum|fecha|to|an|à|para|subject|betreff|objet|asunto|da|inviato|a|oggetto|enviad[ao](?: em)?|data|assunto)\s?:\*?\s+\S/i;
const closing =
  /^(?:best|kind|warm|many)?\s?(?:regards|wishes|best|sincerely|yours sincerely|yours|cheers|thanks|thank you|many thanks|mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|mfg|lg|cordialement|bien à vous|saludos|un saludo|saludos cordiales|atentamente|cordiali saluti|distinti saluti|saluti|un saluto|a presto|atenciosamente|com os melhores cumprimentos|cumprimentos|abraços?|um abraço)\s*[,.!]?$/i;

/** The customer's own words of an email reply: without quoted text, mail headers and signature. Offsets are not kept; lines end in \n. */
export function stripQuotedEmail(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const lastQuoted = lines.findLastIndex((line) => line.trim().startsWith('>'));
  const own: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    const introduced = introductionLength(lines, index);
    if (introduced > 0) {
      // Clients that mark each quoted line leave room for an answer below the quote; the others quote to the very end.
      if (lastQuoted < index + introduced) break;
      index += introduced - 1;
    } else if (endOfReply.some((end) => end.test(line)) || isHeaderBlock(lines, index)) break;
    else if (!line.startsWith('>')) own.push((lines[index] ?? '').trimEnd());
  }
  return withoutClosing(
    own
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

/** How many lines from here introduce a quote; mail programs wrap the introduction over up to three lines. */
function introductionLength(lines: readonly string[], index: number): number {
  for (let length = 1; length <= 3; length += 1) {
    const joined = lines.slice(index, index + length).map((line) => line.trim());
    if (joined.some((line) => line === '')) return 0;
    if (introductions.some((introduction) => introduction.test(joined.join(' ')))) return length;
  }
  return 0;
}

/** Outlook quotes with a block of mail headers: two of them in a row are no prose. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  return headerLine.test((lines[index] ?? '').trim()) && headerLine.test((lines[index + 1] ?? '').trim());
}

/** Cuts "Best regards, Ada Quist" and a few short lines after it. A closing that is all there is stays. */
function withoutClosing(text: string): string {
  const lines = text.split('\n');
  const start = lines.findLastIndex((line) => closing.test(line.trim()));
  if (start <= 0) return text;
  const after = lines.slice(start + 1).filter((line) => line.trim() !== '');
  if (after.length > 4 || after.some((line) => line.trim().length > 60)) return text;
  return lines.slice(0, start).join('\n').trim();
}
