import type { LanguagePack } from '../../language.types.js';
import { contactDrivers } from './contact-drivers.js';
import { deliveryDrivers } from './delivery-drivers.js';
import { effortDrivers } from './effort-drivers.js';
import { germanFlags } from './flags.js';
import { germanGrammar } from './grammar.js';
import { germanLexicon } from './lexicon.js';
import { moneyDrivers } from './money-drivers.js';
import { outcomeDrivers } from './outcome-drivers.js';
import { peopleDrivers } from './people-drivers.js';
import { productDrivers } from './product-drivers.js';

export const german: LanguagePack = {
  language: 'de',
  grammar: germanGrammar,
  drivers: [
    ...contactDrivers,
    ...outcomeDrivers,
    ...peopleDrivers,
    ...moneyDrivers,
    ...productDrivers,
    ...effortDrivers,
    ...deliveryDrivers,
  ],
  lexicon: germanLexicon,
  flags: germanFlags,
};
