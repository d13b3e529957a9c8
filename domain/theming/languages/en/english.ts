import type { LanguagePack } from '../../language.types.js';
import { contactDrivers } from './contact-drivers.js';
import { deliveryDrivers } from './delivery-drivers.js';
import { effortDrivers } from './effort-drivers.js';
import { englishFlags } from './flags.js';
import { englishGrammar } from './grammar.js';
import { englishLexicon } from './lexicon.js';
import { moneyDrivers } from './money-drivers.js';
import { outcomeDrivers } from './outcome-drivers.js';
import { peopleDrivers } from './people-drivers.js';
import { productDrivers } from './product-drivers.js';

export const english: LanguagePack = {
  language: 'en',
  grammar: englishGrammar,
  drivers: [
    ...contactDrivers,
    ...outcomeDrivers,
    ...peopleDrivers,
    ...moneyDrivers,
    ...productDrivers,
    ...effortDrivers,
    ...deliveryDrivers,
  ],
  lexicon: englishLexicon,
  flags: englishFlags,
};
