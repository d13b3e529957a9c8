import { err, ok, type Result } from '../result.js';

/** Grounds that a brand's colour is read on: a mail's card by day and by night. */
export const lightGround = '#ffffff';
export const darkGround = '#22252b';

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const leastContrast = 4.5;

export interface ColourFault {
  /** Of the colour on white, from 1 to 21. */
  contrast: number;
  /** The nearest shade that can be read, `#rrggbb`. */
  nearest: string;
}

/** A colour for links on white, in lower case; refused with the nearest shade where it would be too pale to read. */
export function legibleColour(colour: string): Result<string, ColourFault> {
  const wanted = colour.toLowerCase();
  const contrast = contrastOf(wanted, lightGround);
  if (contrast >= leastContrast) return ok(wanted);
  // Rounded down: 4.499 must not read as 4.5.
  return err({ contrast: Math.floor(contrast * 100) / 100, nearest: readableOn(wanted, lightGround, '#000000') });
}

/** The same colour by night: as light as it takes to be read on the dark card. */
export const nightColour = (colour: string): string => readableOn(colour, darkGround, lightGround);

/** Mixes a colour towards another in steps of two per cent until it can be read on the ground. */
function readableOn(colour: string, ground: string, towards: string): string {
  const shades = Array.from({ length: 51 }, (_, step) => mixed(colour, towards, step / 50));
  return shades.find((shade) => contrastOf(shade, ground) >= leastContrast) ?? towards;
}

/** Contrast ratio of two `#rrggbb` colours by WCAG 2.2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function mixed(colour: string, other: string, share: number): string {
  const towards = channels(other);
  const mix = channels(colour).map((value, index) => Math.round(value + ((towards[index] ?? 0) - value) * share));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
