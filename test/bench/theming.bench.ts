import { themeLocally } from '../../domain/theming/theme-locally.js';
import { COMMENTS } from '../domain/theming/comments.table.js';

const comments = 5_000;

/** Comments a second, read one after another. */
export function measureTheming(): number {
  const startedAtMs = performance.now();
  let drivers = 0;
  for (let index = 0; index < comments; index += 1) {
    const [comment] = COMMENTS[index % COMMENTS.length] ?? [];
    if (comment !== undefined) drivers += themeLocally(comment, 'en').drivers.length;
  }
  if (drivers < comments) throw new Error('each comment has a driver at least');
  return (comments / (performance.now() - startedAtMs)) * 1_000;
}
