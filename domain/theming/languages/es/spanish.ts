import type { LanguagePack } from '../../language.types.js';
import { contactDrivers } from './contact-drivers.js';
import { deliveryDrivers } from './delivery-drivers.js';
import { effortDrivers } from './effort-drivers.js';
import { spanishFlags } from './flags.js';
import { spanishGrammar } from './grammar.js';
import { spanishLexicon } from './lexicon.js';
import { moneyDrivers } from './money-drivers.js';
import { outcomeDrivers } from './outcome-drivers.js';
import { peopleDrivers } from './people-drivers.js';
import { productDrivers } from './product-drivers.js';

export const spanish: LanguagePack = {
  language: 'es',
  grammar: spanishGrammar,
  drivers: [
    ...contactDrivers,
    ...outcomeDrivers,
    ...peopleDrivers,
    ...moneyDrivers,
    ...productDrivers,
    ...effortDrivers,
    ...deliveryDrivers,
  ],
  lexicon: spanishLexicon,
  flags: spanishFlags,
};
