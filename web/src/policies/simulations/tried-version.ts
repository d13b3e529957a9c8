import type { FollowUpPolicy, PolicySimulation } from '../../api/types.js';

/** The version whose document a simulation tried: a simulation keeps the document itself. Undefined where no version has it any more. */
export function triedVersion(
  { document }: Pick<PolicySimulation, 'document'>,
  versions: readonly FollowUpPolicy[],
): FollowUpPolicy | undefined {
  return document === undefined ? undefined : versions.find((version) => isSame(version.document, document));
}

/** Equal JSON, whatever the order of its keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, index) => isSame(item, other[index]))
    );
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
