import type { LanguagePack } from '../../language.types.js';
import { contactDrivers } from './contact-drivers.js';
import { deliveryDrivers } from './delivery-drivers.js';
import { effortDrivers } from './effort-drivers.js';
import { frenchFlags } from './flags.js';
import { frenchGrammar } from './grammar.js';
import { frenchLexicon } from './lexicon.js';
import { moneyDrivers } from './money-drivers.js';
import { outcomeDrivers } from './outcome-drivers.js';
import { peopleDrivers } from './people-drivers.js';
import { productDrivers } from './product-drivers.js';

export const french: LanguagePack = {
  language: 'fr',
  grammar: frenchGrammar,
  drivers: [
    ...contactDrivers,
    ...outcomeDrivers,
    ...peopleDrivers,
    ...moneyDrivers,
    ...productDrivers,
    ...effortDrivers,
    ...deliveryDrivers,
  ],
  lexicon: frenchLexicon,
  flags: frenchFlags,
};
