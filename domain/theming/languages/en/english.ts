import type { LanguagePack } from '../../language.types.js';
import { competitorDrivers } from './competitor-drivers.js';
import { contactDrivers } from './contact-drivers.js';
import { deliveryDrivers } from './delivery-drivers.js';
import { effortDrivers } from './effort-drivers.js';
import { englishFlags } from './flags.js';
import { generalDrivers } from './general-drivers.js';
import { englishGrammar } from './grammar.js';
import { englishLexicon } from './lexicon.js';
import { moneyDrivers } from './money-drivers.js';
import { outcomeDrivers } from './outcome-drivers.js';
import { peopleDrivers } from './people-drivers.js';
import { productDrivers } from './product-drivers.js';
import { tellingDrivers } from './telling-drivers.js';
import { waitingDrivers } from './waiting-drivers.js';

export const english: LanguagePack = {
  language: 'en',
  grammar: englishGrammar,
  drivers: [
    ...contactDrivers,
    ...waitingDrivers,
    ...outcomeDrivers,
    ...tellingDrivers,
    ...peopleDrivers,
    ...moneyDrivers,
    ...productDrivers,
    ...effortDrivers,
    ...deliveryDrivers,
    ...competitorDrivers,
    ...generalDrivers,
  ],
  lexicon: englishLexicon,
  flags: englishFlags,
};
