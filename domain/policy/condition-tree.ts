import type { ASTNode } from '@marcbachmann/cel-js';
import { conditionFields, fieldTypes, nearestField } from './condition-fields.js';

/** Tags that an event can bring, and so how often the body of an `exists` runs at most for `interaction.tags`. */
const maxTags = 50;

/** Steps of one evaluation at most: about a millisecond, so that the longest condition doesn't hold up a decision. */
const maxSteps = 10_000;

const textFunctions = ['startsWith', 'endsWith', 'contains', 'size'];
const listFunctions = ['exists', 'all', 'exists_one', 'map', 'filter'];
/** All that can be called. A list of what is allowed: the library knows more, and a later version may add what costs or reads the time zone. */
const knownFunctions: readonly string[] = [...textFunctions, ...listFunctions];

const arithmetic: readonly string[] = ['+', '-', '*', '/', '%'];
const roots = ['interaction', 'customer'];

/** The part of the condition that a node stands for, as it was written; on one line and cut short, to be quoted in a sentence. */
export function writtenAs(node: ASTNode): string {
  return quotable(node.input.slice(node.start, node.end));
}

/** Text of a condition as a sentence can quote it. */
export function quotable(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** The parts of a node, as they were written: what the library expands `exists` and its like into is left out. */
export function partsOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case '!_':
    case '-_':
      return [node.args];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'map':
      return node.args.flat();
    default:
      return node.args;
  }
}

/** A node and all within it. */
export function nodesOf(node: ASTNode): ASTNode[] {
  return [node, ...partsOf(node).flatMap(nodesOf)];
}

/**
 * What a condition may not say, whatever the types: unknown names and functions, regular expressions, loops in loops, and what
 * takes too many steps. Each fault is a sentence; none when the tree is fine.
 */
export function treeFaults(tree: ASTNode): string[] {
  const faults = [...new Set(faultsWithin(tree, []))];
  if (faults.length > 0) return faults;
  const steps = Math.ceil(stepsOf(tree));
  return steps <= maxSteps
    ? []
    : [`the condition takes up to ${steps} steps, more than ${maxSteps}: shorten its lists, or leave out an exists, all, map or filter`];
}

function faultsWithin(node: ASTNode, variables: readonly string[]): string[] {
  const inParts = () => partsOf(node).flatMap((part) => faultsWithin(part, variables));
  switch (node.op) {
    case 'value':
      return node.args === null ? ["`null` is not used here: unknown text is `''`, an unknown number is `-1`"] : [];
    case 'id':
      return variables.includes(node.args) ? [] : [unknownName(node.args)];
    case '.':
      return isField(node, variables) ? [] : [unknownName(fieldPath(node) ?? writtenAs(node))];
    case '[]':
      return isRoot(node.args[0], variables)
        ? [`\`${writtenAs(node)}\` is not read here: name a field with a dot, such as \`interaction.team\``]
        : inParts();
    case 'call':
      return node.args[0] === 'size' ? inParts() : [unknownFunction(node.args[0])];
    case 'rcall':
      return callFaults(node, variables);
    case 'map':
    case '.?':
    case '[?]':
      return [
        `\`${writtenAs(node)}\` is not read here: write fields with a dot and lists in brackets, such as \`customer.tier in ['vip', 'gold']\``,
      ];
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      // Numbers alone: texts and lists that grow from step to step could fill the memory.
      return node.args.every(isNumber)
        ? inParts()
        : [`\`${node.op}\` only calculates with numbers, such as \`interaction.transfers + interaction.contacts\``];
    default:
      return inParts();
  }
}

type MethodCall = Extract<ASTNode, { op: 'rcall' }>;

function callFaults(node: MethodCall, variables: readonly string[]): string[] {
  const [name, receiver, given] = node.args;
  const inReceiver = () => faultsWithin(receiver, variables);
  if (textFunctions.includes(name)) return [...inReceiver(), ...given.flatMap((part) => faultsWithin(part, variables))];
  if (!listFunctions.includes(name)) return [unknownFunction(name)];
  const [variable, ...body] = given;
  if (variable?.op !== 'id' || body.length < 1 || body.length > (name === 'map' ? 2 : 1)) {
    return [`\`${name}\` takes a name and what to ask of each, such as \`interaction.tags.${name}(t, t.startsWith('refund'))\``];
  }
  if (roots.includes(variable.args)) return [`\`${variable.args}\` is taken: give each element of \`${name}\` another name, such as \`t\``];
  // Not on each other's result either: a chain of maps doubles a list with every link.
  if (nodesOf(receiver).some(isLoop) || body.flatMap(nodesOf).some(isLoop)) {
    return [`${listFunctions.join(', ')} can't stand inside one another or follow one another: join what they ask with && in one of them`];
  }
  return [...inReceiver(), ...body.flatMap((part) => faultsWithin(part, [...variables, variable.args]))];
}

function isLoop(node: ASTNode): node is MethodCall {
  return node.op === 'rcall' && listFunctions.includes(node.args[0]);
}

function isRoot(node: ASTNode, variables: readonly string[]): boolean {
  return node.op === 'id' && roots.includes(node.args) && !variables.includes(node.args);
}

function isField(node: Extract<ASTNode, { op: '.' }>, variables: readonly string[]): boolean {
  return isRoot(node.args[0], variables) && fieldTypes.has(fieldPath(node) ?? '');
}

/** `interaction.team` of the node that selects it, however it is spaced; null of any other node. */
export function fieldPath(node: ASTNode): string | null {
  return node.op === '.' && node.args[0].op === 'id' ? `${node.args[0].args}.${node.args[1]}` : null;
}

function isNumber(node: ASTNode): boolean {
  if (node.op === 'value') return typeof node.args === 'bigint' || typeof node.args === 'number';
  if (node.op === '.') return fieldTypes.get(fieldPath(node) ?? '') === 'int' || !fieldTypes.has(fieldPath(node) ?? '');
  if (node.op === 'call' || node.op === 'rcall') return node.args[0] === 'size';
  return node.op === '-_' || arithmetic.includes(node.op);
}

/** How many steps an evaluation takes at most. Long text counts for more, since comparing it takes longer. */
function stepsOf(node: ASTNode): number {
  if (node.op === 'value') return typeof node.args === 'string' ? 1 + node.args.length / 10 : 1;
  if (fieldPath(node) === 'interaction.tags') return maxTags;
  if (isLoop(node)) {
    const [, receiver, given] = node.args;
    return stepsOf(receiver) + (receiver.op === 'list' ? receiver.args.length : maxTags) * sum(given);
  }
  return 1 + sum(partsOf(node));
}

function sum(nodes: readonly ASTNode[]): number {
  return nodes.reduce((total, node) => total + stepsOf(node), 0);
}

function unknownName(name: string): string {
  if (roots.includes(name))
    return `\`${name}\` is not a value by itself: name one of its fields, such as \`${name === 'customer' ? 'customer.tier' : 'interaction.team'}\``;
  const nearest = nearestField(name);
  const help = nearest === null ? `; known are ${conditionFields.map(({ path }) => path).join(', ')}` : `: did you mean \`${nearest}\`?`;
  return `\`${quotable(name)}\` is not known here${help}`;
}

function unknownFunction(name: string): string {
  if (name === 'matches') return 'regular expressions are not allowed in conditions: use startsWith, endsWith, contains or ==';
  if (name === 'has') return "`has` is not needed: every field is there, unknown text is `''` and an unknown number `-1`";
  return `\`${quotable(name)}()\` is not known here; known are ${knownFunctions.join(', ')}`;
}
