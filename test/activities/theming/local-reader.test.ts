import { describe, expect, it } from 'vitest';
import { localReader } from '../../../activities/theming/local-reader.js';
import type { CommentReaderParts } from '../../../prisma/stores/comment-reader.store.js';
import { DEFAULT_TAXONOMY, NO_PHRASES, type Taxonomy } from '../../../domain/theming/taxonomy-document.js';
import { keepsTheThemePort } from './contract.js';

describe('the local reader', () => {
  keepsTheThemePort(localReader, 'local');
});

const parking = (version: number): Taxonomy => ({
  version,
  document: {
    drivers: [
      ...DEFAULT_TAXONOMY.document.drivers,
      {
        key: 'parking',
        label: 'Parking',
        definition: 'Where to leave the car.',
        positive: 'Easy to park.',
        negative: 'Nowhere to park.',
        phrases: { en: { ...NO_PHRASES, bad: 'nowhere to park' } },
        mergedInto: null,
        splitFrom: null,
      },
    ],
  },
});

describe('a taxonomy that is published', () => {
  it('is read by from then on, while who read by the one before ends by it', async () => {
    let parts: CommentReaderParts = { taxonomy: DEFAULT_TAXONOMY, model: null, stamp: '1' };
    const reader = localReader(async () => parts);
    const before = await reader.inForce();
    parts = { taxonomy: parking(2), model: null, stamp: '2' };
    const now = await reader.inForce();
    const keysOf = ({ drivers }: { drivers: readonly { key: string }[] }) => drivers.map(({ key }) => key);
    expect(keysOf(before.theme('There was nowhere to park', 'en'))).not.toContain('parking');
    expect(keysOf(now.theme('There was nowhere to park', 'en'))).toContain('parking');
    expect(keysOf(await reader.theme('There was nowhere to park', 'en', 1))).not.toContain('parking');
    expect(await reader.theme('There was nowhere to park', 'en', 2)).toMatchObject({ modelVersion: expect.stringContaining('taxonomy-2') });
    expect([reader.taxonomyOf(1).version, reader.taxonomyOf(2).version]).toEqual([1, 2]);
  });

  it('is compiled once, and old ones are let go', async () => {
    let version = 1;
    const reader = localReader(async () => ({ taxonomy: parking(version), model: null, stamp: String(version) }));
    for (version = 1; version <= 6; version += 1) await reader.theme('There was nowhere to park', 'en', version);
    version = 6;
    await expect(reader.theme('x', 'en', 1)).rejects.toThrow('taxonomy 1 was not in force here');
    expect(() => reader.taxonomyOf(1)).toThrow('taxonomy 1 was not in force here');
    expect((await reader.theme('There was nowhere to park', 'en', 5)).modelVersion).toContain('taxonomy-5');
  });
});
