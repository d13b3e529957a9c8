import type { ComposedMail } from '../survey/mail-content.js';
import { composeStaffMail } from './alert-message.js';

/** Tells staff that a customer says a resolved matter isn't. It travels by mail, so it names no customer and quotes none: the interaction does, behind its link. */
export function composeUnresolvedMessage({
  interactionLink,
  interactionChannel,
}: {
  interactionLink: string;
  interactionChannel: string | null;
}): ComposedMail {
  const subject = "A customer says it isn't settled";
  const contact = interactionChannel === null ? 'A contact' : `A contact by ${interactionChannel.replaceAll('_', ' ')}`;
  const lines = [
    `${contact} was marked as resolved. Asked whether it is, the customer said no.`,
    'The interaction is open again and no survey goes out about it. Please go on with the matter and resolve it anew where it came from.',
  ];
  return composeStaffMail(subject, lines, { label: 'Open the interaction', link: interactionLink });
}
