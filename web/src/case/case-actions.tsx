import { Button, Menu, Modal } from '@mantine/core';
import { IconCheck, IconDots, IconPhone } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Person, RecoveryCaseDetail } from '../api/types.js';
import { AssignMenu } from '../inbox/assign-menu.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { mayWorkCases, useSession } from '../session/session.queries.js';
import { useShortcuts } from '../shell/shortcuts.js';
import { AcknowledgeForm, ApproveForm, CallbackForm, DoNotContactForm, NoteForm, RemedyForm, ResolveForm } from './action-forms.js';
import { Call } from './call.js';
import { useCaseWork } from './case.queries.js';
import { OutreachForm } from './outreach-form.js';

const titles = {
  outreach: 'Log outreach',
  resolve: 'Resolve the case',
  callback: 'Schedule a callback',
  remedy: 'Note a remedy',
  note: 'Add a note',
  acknowledge: 'Acknowledge',
  do_not_contact: 'Propose not to contact',
  approve: 'Approve: do not contact',
} as const;
type Action = keyof typeof titles;

export function CaseActions({ of: subject }: { of: RecoveryCaseDetail }): ReactNode {
  const session = useSession();
  const mayWork = mayWorkCases(session);
  const isAgent = session?.user.role === 'agent';
  const [action, setAction] = useState<Action | null>(null);
  const [assigning, setAssigning] = useState(false);
  const assign = useCaseWork(subject.id);
  const open = subject.status !== 'closed';
  const reachedOut = subject.firstOutreachAt !== null;
  // The API lets agents work on what is theirs, never on a case about themselves.
  const mine = isAgent && subject.assignee !== null && subject.assignee.id === session.user.id;
  const working = (mayWork || mine) && open;
  useShortcuts('Case', {
    ...(working ? { e: { label: 'Log outreach', run: () => setAction('outreach') } } : {}),
    ...(mayWork && open ? { a: { label: 'Assign', run: () => setAssigning(true) } } : {}),
    ...(working && reachedOut && subject.resolvedAt === null ? { r: { label: 'Resolve', run: () => setAction('resolve') } } : {}),
    ...(mayWork ? { m: { label: 'Add a note', run: () => setAction('note') } } : {}),
  });
  const before = subject.assignee;
  const assignTo = (to: Person): void => {
    const undo = before === null ? undefined : () => assign.mutate({ do: 'assign', userId: before.id });
    assign.mutate({ do: 'assign', userId: to.id }, { onSuccess: () => toast(`Assigned to ${to.name}`, undo) });
  };
  const close = (): void => setAction(null);
  if (!mayWork && !isAgent) return null;
  return (
    <div className="case-doing no-print">
      {working && subject.contact.phone !== null && !subject.contact.optedOut && <Call of={subject} />}
      <div className="row">
        {working && (
          <>
            <Button variant={reachedOut ? 'default' : 'filled'} leftSection={<IconPhone size={14} />} onClick={() => setAction('outreach')}>
              Log outreach
            </Button>
            {reachedOut && subject.resolvedAt === null && (
              <Button leftSection={<IconCheck size={14} />} onClick={() => setAction('resolve')}>
                Resolve
              </Button>
            )}
            {mayWork && (
              <AssignMenu label={subject.assignee?.name ?? 'Assign'} opened={assigning} onOpenChange={setAssigning} onAssign={assignTo} />
            )}
            {mayWork && subject.doNotContact !== null && !subject.doNotContact.approved && (
              <Button variant="default" onClick={() => setAction('approve')}>
                Review: do not contact
              </Button>
            )}
          </>
        )}
        {isAgent && open && subject.acknowledgedAt === null && <Button onClick={() => setAction('acknowledge')}>Acknowledge</Button>}
        {mayWork && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" px={8} aria-label="More actions">
                <IconDots size={16} />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setAction('note')}>Add a note</Menu.Item>
              {open && <Menu.Item onClick={() => setAction('callback')}>Schedule a callback</Menu.Item>}
              {open && <Menu.Item onClick={() => setAction('remedy')}>Note a remedy</Menu.Item>}
              {open && subject.acknowledgedAt === null && <Menu.Item onClick={() => setAction('acknowledge')}>Acknowledge</Menu.Item>}
              {open && subject.doNotContact === null && (
                <Menu.Item onClick={() => setAction('do_not_contact')}>Propose not to contact</Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {assign.isError && <ProblemAlert error={assign.error} />}
      <Modal
        opened={action !== null}
        onClose={close}
        title={action === null ? '' : titles[action]}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {action !== null && <ActionForm action={action} of={subject} onDone={close} />}
      </Modal>
    </div>
  );
}

function ActionForm({ action, of: subject, onDone }: { action: Action; of: RecoveryCaseDetail; onDone(): void }): ReactNode {
  const props = { of: subject, onDone };
  switch (action) {
    case 'outreach':
      return <OutreachForm {...props} likelyKind={subject.contact.phone === null ? 'email' : 'call'} />;
    case 'resolve':
      return <ResolveForm {...props} />;
    case 'callback':
      return <CallbackForm {...props} />;
    case 'remedy':
      return <RemedyForm {...props} />;
    case 'note':
      return <NoteForm {...props} />;
    case 'acknowledge':
      return <AcknowledgeForm {...props} />;
    case 'do_not_contact':
      return <DoNotContactForm {...props} />;
    case 'approve':
      return <ApproveForm {...props} />;
  }
}
