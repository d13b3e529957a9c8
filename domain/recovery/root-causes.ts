/** One cause that low scores are traced back to. A retired one is offered no more and keeps what was counted under it. */
export interface RootCause {
  key: string;
  label: string;
  /** The key of the wider cause that it belongs to; null at the top. */
  parent: string | null;
  retired: boolean;
}

/** Where in a list of causes something is wrong. */
export interface RootCauseFault {
  path: (string | number)[];
  message: string;
}

/** A wider cause of a wider cause of a cause: deeper, nobody finds anything. */
const deepest = 4;

const under = (parent: string, causes: Record<string, string>): RootCause[] =>
  Object.entries(causes).map(([key, label]) => ({ key, label, parent, retired: false }));
const top = (key: string, label: string): RootCause => ({ key, label, parent: null, retired: false });

/** The tree of a new installation: where in the company a low score comes from, not what the customer complains of. */
export const defaultRootCauses: readonly RootCause[] = [
  top('process', 'Process'),
  ...under('process', {
    handover: 'Handed over without what was known',
    wrong_queue: 'Went to the wrong queue',
    slow_step: 'A step that takes too long',
    approval_missing: 'Nobody there was allowed to decide',
    follow_up_missed: 'A promised follow-up did not happen',
  }),
  top('knowledge', 'Knowledge'),
  ...under('knowledge', {
    training_gap: 'Not trained for this',
    article_wrong: 'Help article wrong or missing',
    article_unclear: 'Help article hard to follow',
  }),
  top('policy', 'Company rules'),
  ...under('policy', { refund_rule: 'Refund rule', pricing: 'Prices and fees', contract_terms: 'Terms of the contract' }),
  top('product', 'Product'),
  ...under('product', { defect: 'Defect', outage: 'Outage', usability: 'Hard to use', missing_feature: 'Something is missing' }),
  top('capacity', 'Capacity'),
  ...under('capacity', { understaffed: 'Too few people', peak: 'More contacts than planned', hours: 'Outside of opening hours' }),
  top('conduct', 'Conduct'),
  ...under('conduct', { tone: 'Tone', ownership: 'Nobody took it on', accuracy: 'Wrong or incomplete answer' }),
  top('partner', 'Supplier or partner'),
  ...under('partner', { delivery_partner: 'Delivery', payment_partner: 'Payment' }),
  top('outside', 'Outside of our reach'),
];

/**
 * What can't work about a new list of causes. `before` is the list in force: its keys stay, because closed cases name them; a cause that nobody
 * is to choose any more is retired.
 */
export function rootCauseFaults(nodes: readonly RootCause[], before: readonly RootCause[]): RootCauseFault[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const faults: RootCauseFault[] = [];
  const add = (path: (string | number)[], message: string): void => void faults.push({ path, message });
  for (const [index, node] of nodes.entries()) {
    if (nodes.findIndex(({ key }) => key === node.key) < index) add([index, 'key'], 'another cause has this key; give each its own');
    if (nodes.findIndex(({ parent, label }) => parent === node.parent && sameText(label, node.label)) < index)
      add([index, 'label'], 'another cause here has this name; nobody could tell them apart');
    const parent = node.parent === null ? null : byKey.get(node.parent);
    if (parent === undefined) add([index, 'parent'], 'no cause of this list has this key');
    else if (depthOf(node, byKey) === null) add([index, 'parent'], 'it would belong to itself');
    else if ((depthOf(node, byKey) ?? 0) > deepest) add([index, 'parent'], `keep it to ${deepest} levels`);
    else if (parent?.retired === true && !node.retired) add([index, 'parent'], 'that cause is retired; retire this one too, or move it');
  }
  const gone = before.filter(({ key }) => !byKey.has(key)).map(({ key }) => key);
  if (gone.length > 0) add([], `closed cases may name ${gone.join(', ')}; retire a cause instead of leaving it out`);
  return faults;
}

/** How deep a cause stands, 1 at the top; null where it belongs to itself. */
function depthOf(node: RootCause, byKey: ReadonlyMap<string, RootCause>): number | null {
  const seen = new Set<string>();
  for (let at: RootCause | undefined = node; at !== undefined; at = at.parent === null ? undefined : byKey.get(at.parent)) {
    if (seen.has(at.key)) return null;
    seen.add(at.key);
  }
  return seen.size;
}

/** The cause that somebody meant: by its key, or by its name as people write it. Null for words of their own, which are kept as they are. */
export function rootCauseNamed(nodes: readonly RootCause[], text: string): RootCause | null {
  return nodes.find(({ key }) => key === text) ?? nodes.find(({ label }) => sameText(label, text)) ?? null;
}

/** A cause's key with those of everything below it. */
export function keysUnder(nodes: readonly RootCause[], key: string): string[] {
  const keys = new Set([key]);
  for (let size = 0; size !== keys.size;) {
    size = keys.size;
    for (const node of nodes) if (node.parent !== null && keys.has(node.parent)) keys.add(node.key);
  }
  return [...keys];
}

const sameText = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
