import { digestOfLives } from './lives-digest.js';

/** Prints the digest of as many lives as the argument says, in the time zone and language of this process. */
const clock = new Date(Date.UTC(2026, 0, 1)).getHours();
console.log(JSON.stringify({ digest: digestOfLives(Number(process.argv[2])), hourAtMidnightUtc: clock }));
