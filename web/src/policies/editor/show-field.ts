import { idOfPath } from './editing.js';

/** Opens whatever a field is folded into and brings it into view, with the focus if it is wanted; of a path that has no field, on the nearest part that has one. */
export function showField(path: string, isFocused: boolean): boolean {
  const keys = path.split('.');
  for (let length = keys.length; length > 0; length -= 1) {
    const found = document.getElementById(idOfPath(keys.slice(0, length).join('.')));
    if (found === null) continue;
    for (let fold = found.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
    const control = found.matches('input, select, textarea, button')
      ? found
      : found.querySelector<HTMLElement>('input, select, textarea, button');
    if (isFocused) (control ?? found).focus();
    found.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
