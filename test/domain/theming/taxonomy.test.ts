import { describe, expect, it } from 'vitest';
import { TAXONOMY } from '../../../domain/theming/taxonomy.js';
import { DRIVER_KEYS } from '../../../domain/theming/theming.types.js';

describe('taxonomy', () => {
  it('keeps the keys that stored answers carry', () => {
    expect(DRIVER_KEYS.join(' ')).toBe(
      'repeat_transfers repeating_oneself wait_time first_contact_resolution resolution premature_closing agent_knowledge agent_attitude ' +
        'communication broken_promise policy_clarity billing_refund price discounts product_defect digital_experience account_access ' +
        'process_effort booking cancellation delivery_delay lost_or_damaged competitor general',
    );
  });

  it('labels no two drivers alike', () => {
    const labels = DRIVER_KEYS.map((key) => TAXONOMY[key].label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
