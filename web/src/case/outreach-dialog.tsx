import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecoveryCase } from '../api/types.js';
import { OutreachForm } from './outreach-form.js';

export function OutreachDialog({ of: subject, onClose }: { of: RecoveryCase; onClose(): void }): ReactNode {
  const name = subject.customer.name ?? subject.customer.externalId;
  return (
    <Modal opened onClose={onClose} title={`Log outreach to ${name}`} closeButtonProps={{ 'aria-label': 'Close' }}>
      <OutreachForm of={subject} onDone={onClose} />
    </Modal>
  );
}
