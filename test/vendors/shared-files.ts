import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = new URL('../../../shared/', import.meta.url);

/** The path of a file that the vendors published, beside the checkout. */
export const sharedPath = (name: string): string => fileURLToPath(new URL(name, shared));

/** Its bytes: signatures are over those. */
export const sharedBytes = (name: string): Buffer => readFileSync(new URL(name, shared));

export const sharedJson = <T>(name: string): T => JSON.parse(sharedBytes(name).toString('utf8')) as T;
