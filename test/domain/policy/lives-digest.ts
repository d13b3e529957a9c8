import { createHash } from 'node:crypto';
import { liveThrough } from './little-world.js';

/** One line for all decisions of some lives: the same line means the same decisions, to the last word of every trace. */
export function digestOfLives(count: number): string {
  const hash = createHash('sha256');
  for (let seed = 0; seed < count; seed += 1) {
    for (const { decision } of liveThrough(seed).moments) hash.update(JSON.stringify(decision));
  }
  return hash.digest('hex');
}
