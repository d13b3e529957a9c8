import type { ASTNode, ParseError, TypeError as TypeFault } from '@marcbachmann/cel-js';
import { fieldTypes } from './condition-fields.js';
import { fieldPath, nodesOf, partsOf, quotable, writtenAs } from './condition-tree.js';

/** What the parser found wrong, as a sentence that says where, and how to mend it. */
export function syntaxSentence(error: ParseError | TypeFault, text: string): string {
  const start = error.range?.start ?? 0;
  const found = quotable(text.slice(start, error.range?.end ?? start + 1));
  const where = placeOf(text, start);
  switch (error.code) {
    case 'limit_exceeded':
      return error.summary.includes('maxDepth')
        ? `the condition is nested too deeply ${where}: take some parentheses or brackets away`
        : "the condition has too many parts: compare with a list, such as `interaction.team in ['billing', 'sales']`, instead of many ||";
    case 'unterminated_string':
    case 'unterminated_triple_quoted_string':
    case 'newline_in_string':
      return `the text that begins or breaks off ${where} has no closing quote: add it on the same line`;
    case 'reserved_identifier':
      return `\`${found}\` ${where} is a reserved word: use another name`;
    case 'invalid_macro_argument':
      return `\`${found}\` ${where} must be a plain name, such as the \`t\` of \`interaction.tags.exists(t, t.startsWith('refund'))\``;
    case 'invalid_escape_sequence':
      return `\`${found}\` ${where} is no escape: write two backslashes for one`;
    default:
      return `the condition can't be read ${where}: ${hintFor(found, text.slice(0, start))}`;
  }
}

function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return before.length > 1 ? `at line ${before.length}, column ${column}` : `at column ${column}`;
}

function hintFor(found: string, before: string): string {
  const word = found.toLowerCase();
  if (/\bnot\s+$/i.test(before)) return 'write ! instead of not';
  if (word === '=') return 'write == to compare';
  if (word === '&' || word === 'and') return 'write && where both must hold';
  if (word === '|' || word === 'or') return 'write || where one is enough';
  if (word === '>' && /<\s*$/.test(before)) return 'write != for what must differ';
  if (/^[‘’“”„«»`´]/.test(word)) return "put text in plain quotes, such as 'billing'";
  if (word.trim() === '') return 'something is missing here, such as a value or a closing parenthesis';
  return `\`${found}\` does not fit here, check the quotes, parentheses and operators before it`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a number',
  uint: 'a number',
  double: 'a number',
  bool: 'true or false',
  null: 'nothing',
};

function kindOf(type: string): string {
  if (type.startsWith('list')) return 'a list';
  return Object.hasOwn(kinds, type) ? (kinds[type] ?? type) : 'something else';
}

/** Why a condition of another type than true or false is none. */
export function resultSentence(type: string, tree: ASTNode): string {
  const shown =
    fieldPath(tree) ?? (type.startsWith('list') ? 'interaction.tags' : type === 'int' ? 'interaction.transfers' : 'interaction.team');
  return `a condition must be true or false, and this one is ${kindOf(type)}: compare it, such as ${exampleFor(shown)}`;
}

const exampleValues = new Map([
  ['interaction.channel', 'phone'],
  ['interaction.team', 'billing'],
  ['customer.tier', 'vip'],
]);

function exampleFor(field: string): string {
  switch (fieldTypes.get(field)) {
    case 'int':
      return `\`${field} >= 2\``;
    case 'bool':
      return `\`${field}\` or \`!${field}\``;
    case 'list<string>':
      return `\`'refund' in ${field}\``;
    default:
      return `\`${field} == '${exampleValues.get(field) ?? '…'}'\``;
  }
}

/**
 * What the type check found wrong, as a sentence that says how to mend it. The types are read out of the library's own summary, which
 * names them nowhere else; its version is pinned, and whatever it says otherwise still reaches the author as it is.
 */
export function typeSentence(error: ParseError | TypeFault, tree: ASTNode): string {
  const node = nodesOf(tree).find((each) => each === error.node);
  const { summary } = error;
  if (!node) return `the condition can't be used: ${summary}`;
  const written = `\`${writtenAs(node)}\``;
  switch (error.code) {
    case 'no_such_overload':
      return operatorSentence(node, summary);
    case 'no_matching_overload':
      return usageOf(node);
    case 'invalid_logical_operand':
      return operandSentence(node, summary);
    case 'invalid_condition_type':
      return `${written} must be true or false, and is ${kindOf(quotedType(summary))}: compare it, such as \`${writtenAs(node)} == …\``;
    case 'incompatible_ternary_branches':
      return `both results of ${written} must be of one kind: two conditions, two texts or two numbers`;
    case 'heterogeneous_list_element':
      return `the values of a list must be of one kind: ${written} is ${kindOf(quotedType(summary))}, unlike the others`;
    case 'invalid_comprehension_range':
      return `${written} is not a list: exists, all, exists_one, map and filter ask about lists, such as \`interaction.tags\``;
    case 'invalid_index_type':
    case 'cannot_index_type':
      return `${written} is not read here: only a list has numbered places, such as \`interaction.tags[0]\``;
    default:
      return `${written} can't be used here: ${summary}`;
  }
}

/** The last type that the library names in quotes: the one that it found. */
function quotedType(summary: string): string {
  return /'([^']*)'$/.exec(summary)?.[1] ?? '';
}

function operandSentence(node: ASTNode, summary: string): string {
  const path =
    partsOf(node)
      .map(fieldPath)
      .find((each) => each !== null && fieldTypes.get(each) === quotedType(summary)) ?? null;
  const what = path === null ? 'one of them' : `\`${path}\``;
  const example = exampleFor(path ?? 'interaction.team');
  return `\`${node.op}\` joins what is true or false, and ${what} is ${kindOf(quotedType(summary))}: compare it, such as ${example}`;
}

function operatorSentence(node: ASTNode, summary: string): string {
  if (node.op === '!_' || node.op === '-_') {
    const type = summary.slice(summary.lastIndexOf(' ') + 2);
    const needed = node.op === '!_' ? '`!` turns true into false' : '`-` stands before a number';
    return `${needed}, and \`${writtenAs(node.args)}\` is ${kindOf(type)}: compare it, such as ${exampleFor(fieldPath(node.args) ?? 'interaction.team')}`;
  }
  const [, left = '', , right = ''] = /^no such overload: (.+) (==|!=|<=|>=|<|>|in|[-+*/%]) (.+)$/.exec(summary) ?? [];
  if (node.op === 'in') {
    if (!right.startsWith('list')) return "`in` looks into a list: write one on its right, such as `customer.tier in ['vip', 'gold']`";
    return `\`${writtenAs(node)}\` can never hold: the left is ${kindOf(left)}, and the list holds values of another kind`;
  }
  const path =
    partsOf(node)
      .map(fieldPath)
      .find((each) => each !== null && fieldTypes.has(each)) ?? null;
  if (path === null || left === right) {
    return `\`${node.op}\` does not take ${kindOf(left)} and ${kindOf(right)}, as in \`${writtenAs(node)}\`: compare values of one kind`;
  }
  return comparisonSentence(path, left === 'double' || right === 'double');
}

function comparisonSentence(field: string, besideDecimal: boolean): string {
  const example = exampleFor(field);
  switch (fieldTypes.get(field)) {
    case 'int':
      return `\`${field}\` is a ${besideDecimal ? 'whole number' : 'number'}: compare it with one, such as ${example}`;
    case 'bool':
      return `\`${field}\` is true or false: write it by itself, ${example}`;
    case 'list<string>':
      return `\`${field}\` is a list: ask whether something is in it, such as ${example}`;
    default:
      return `\`${field}\` is text: compare it with text in quotes, such as ${example}`;
  }
}

function usageOf(node: ASTNode): string {
  const name = node.op === 'call' || node.op === 'rcall' ? node.args[0] : '';
  if (name === 'size') return '`size` counts a list or the letters of a text, such as `interaction.tags.size() > 2`';
  return `\`${name}\` asks one text about another, such as \`interaction.team.${name}('bill')\``;
}
