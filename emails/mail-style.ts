import { darkGround, nightColour } from '../domain/brand/brand-colour.js';

/** The colour of links where no brand says otherwise. */
const plainColour = '#0b5cad';

export const accentOf = (colour: string | null): string => colour ?? plainColour;

export const fontFamily = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

export const colours = { page: '#f4f5f7', card: '#ffffff', words: '#1c1f23', quiet: '#565d66', line: '#8b939e' } as const;

/**
 * What the classes look like by night. Mail programs that read no style sheet show the inline colours; the others follow the reader's
 * setting. Inline styles win over a sheet, hence the `!important`.
 */
export function nightSheet(colour: string | null): string {
  const accent = nightColour(accentOf(colour));
  const rules = [
    '.page{background:#16181c!important}',
    `.card{background:${darkGround}!important;border-top-color:${accent}!important}`,
    '.words{color:#f1f3f5!important}',
    '.quiet{color:#b4bac2!important}',
    `.choice{background:${darkGround}!important;color:#f1f3f5!important;border-color:#8b939e!important}`,
    `.accent{color:${accent}!important}`,
  ];
  return `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
