import type { Range } from './words.js';

/** What is selected inside an element whose pieces of text carry their place as `data-start`; null where nothing of it is. */
export function selectedRange(inside: HTMLElement): Range | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!inside.contains(range.startContainer) || !inside.contains(range.endContainer)) return null;
  const start = placeOf(inside, range.startContainer, range.startOffset);
  const end = placeOf(inside, range.endContainer, range.endOffset);
  return start < end ? { start, end } : null;
}

/** The place in the comment of a place in the document; names of drivers between the words have none of their own. */
function placeOf(inside: HTMLElement, node: Node, offset: number): number {
  const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
  if (node.nodeType === Node.TEXT_NODE && piece) return startOf(piece) + offset;
  const before = document.createRange();
  before.setStart(inside, 0);
  before.setEnd(node, offset);
  const pieces = [...inside.querySelectorAll<HTMLElement>('[data-start]')].filter((each) => before.intersectsNode(each));
  const last = pieces.at(-1);
  return last === undefined ? 0 : startOf(last) + (last.textContent ?? '').length;
}

const startOf = (piece: HTMLElement): number => Number(piece.dataset['start'] ?? 0);
