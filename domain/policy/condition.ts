import { Environment, type ParseResult } from '@marcbachmann/cel-js';
import { conditionFields, type ConditionSubject } from './condition-fields.js';
import { resultSentence, syntaxSentence, typeSentence } from './condition-sentences.js';
import { treeFaults } from './condition-tree.js';

export { conditionFields, type ConditionField, type ConditionSubject, type ConditionType } from './condition-fields.js';

/** Characters of a condition at most; also bounds how long a list in it can be. */
export const maxConditionLength = 2_000;

/** Compiled conditions to keep. More than an installation has policies; without a bound, drafts would pile up. */
const maxCompiled = 500;

/** Faults to name at once: whoever mends the first ones sees the others next. */
const maxFaults = 10;

/** An interaction as a condition reads it: whole numbers as BigInt, which is what CEL counts with. Only what is asked for is converted. */
class InteractionFacts {
  readonly #of: ConditionSubject['interaction'];
  constructor(of: ConditionSubject['interaction']) {
    this.#of = of;
  }
  get channel() {
    return this.#of.channel ?? '';
  }
  get team() {
    return this.#of.team ?? '';
  }
  get agent() {
    return this.#of.agent ?? '';
  }
  get brand() {
    return this.#of.brand ?? '';
  }
  get productArea() {
    return this.#of.productArea ?? '';
  }
  get issueType() {
    return this.#of.issueType ?? '';
  }
  get surveyPoint() {
    return this.#of.surveyPoint ?? '';
  }
  get source() {
    return this.#of.source ?? '';
  }
  get language() {
    return this.#of.language ?? '';
  }
  get tags() {
    return this.#of.tags;
  }
  get complex() {
    return this.#of.complex;
  }
  get transfers() {
    return whole(this.#of.transfers);
  }
  get contacts() {
    return whole(this.#of.contacts);
  }
  get customerMessages() {
    return whole(this.#of.customerMessages);
  }
  get initiatedBy() {
    return this.#of.initiatedBy ?? '';
  }
  get resolvedBy() {
    return this.#of.resolvedBy ?? '';
  }
}

class CustomerFacts {
  readonly #of: ConditionSubject['customer'];
  constructor(of: ConditionSubject['customer']) {
    this.#of = of;
  }
  get tier() {
    return this.#of.tier ?? '';
  }
  get segment() {
    return this.#of.segment ?? '';
  }
  get language() {
    return this.#of.language ?? '';
  }
  get timeZone() {
    return this.#of.timeZone ?? '';
  }
}

function whole(count: number | null): bigint {
  return BigInt(count ?? -1);
}

function fieldsOf(root: 'interaction' | 'customer'): Record<string, string> {
  const own = conditionFields.filter(({ path }) => path.startsWith(`${root}.`));
  return Object.fromEntries(own.map(({ path, type }) => [path.slice(root.length + 1), type]));
}

/** The limits leave room for lists of some hundred values and for what a person can still read; they also bound the depth of the recursion. */
const environment = new Environment({ unlistedVariablesAreDyn: false, limits: { maxAstNodes: 600, maxDepth: 24 } })
  .registerType('Interaction', { ctor: InteractionFacts, fields: fieldsOf('interaction') })
  .registerType('Customer', { ctor: CustomerFacts, fields: fieldsOf('customer') })
  .registerVariable('interaction', 'Interaction')
  .registerVariable('customer', 'Customer');

interface Compiled {
  faults: readonly string[];
  /** Null exactly when there are faults. */
  program: ParseResult | null;
}

/**
 * What is wrong with a condition in the Common Expression Language, a sentence for each fault that says how to mend it; none when it
 * can be used. It must be true or false, name only `conditionFields`, and be cheap: no regular expressions, no loops in loops.
 * Text is compared as it is written, upper and lower case differ.
 */
export function conditionFaults(text: string): string[] {
  return [...compile(text).faults];
}

/**
 * Whether a condition holds for a subject. Unknown text is `''` and an unknown number -1, so `interaction.transfers < 2` holds for an
 * unknown one. Never throws: a condition with faults does not hold, and neither does one that can't be worked out, such as a division
 * by zero or the third tag of two. (By the rules of CEL, `||` and `&&` work where the other side alone decides.)
 */
export function conditionHolds(text: string, subject: ConditionSubject): boolean {
  const { program } = compiledOnce(text);
  if (program === null) return false;
  try {
    const outcome: unknown = program({
      interaction: new InteractionFacts(subject.interaction),
      customer: new CustomerFacts(subject.customer),
    });
    return outcome === true;
  } catch {
    return false;
  }
}

/** The same text always compiles to the same program, so remembering it changes nothing but the time it takes. */
const compiled = new Map<string, Compiled>();

function compiledOnce(text: string): Compiled {
  const known = compiled.get(text);
  if (known) return known;
  const fresh = compile(text);
  if (text.length > maxConditionLength) return fresh;
  const [oldest] = compiled.keys();
  if (compiled.size >= maxCompiled && oldest !== undefined) compiled.delete(oldest);
  compiled.set(text, fresh);
  return fresh;
}

function compile(text: string): Compiled {
  if (text.length > maxConditionLength) {
    return refused([`the condition is ${text.length} characters long: shorten it to ${maxConditionLength}, or write two policies`]);
  }
  if (text.trim() === '') return refused(["the condition is empty: write one, such as `interaction.channel == 'phone'`, or leave it out"]);
  const program = parsed(text);
  if (program === null) return refused(syntaxFaults(text));
  const inTree = treeFaults(program.ast);
  if (inTree.length > 0) return refused(inTree.slice(0, maxFaults));
  const checked = program.check();
  if (checked.error) return refused([typeSentence(checked.error, program.ast)]);
  return checked.type === 'bool' ? { faults: [], program } : refused([resultSentence(checked.type ?? '', program.ast)]);
}

function parsed(text: string): ParseResult | null {
  try {
    return environment.parse(text);
  } catch {
    return null;
  }
}

function syntaxFaults(text: string): string[] {
  const { error } = environment.check(text);
  return [error ? syntaxSentence(error, text) : "the condition can't be read: write it anew"];
}

function refused(faults: string[]): Compiled {
  return { faults, program: null };
}
