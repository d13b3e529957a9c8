import { senderOf, type BrandFace, type MailSender } from '../domain/brand/brand.js';
import type { ComposedMessage } from '../domain/survey/mail-content.js';
import { renderMessage, type RenderedMessage } from '../emails/render-message.js';

/** A composed message with the looks of its brand and, where that says so, its sender. */
export async function brandedMessage(composed: ComposedMessage, face: BrandFace): Promise<RenderedMessage & { sender: MailSender | null }> {
  return { ...(await renderMessage(composed, face)), sender: senderOf(face) };
}
