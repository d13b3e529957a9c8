import type { z } from 'zod';
import { plainFace, unnamedOrganisation } from '../../domain/brand/brand.js';
import { documentForArm } from '../../domain/policy/arm.js';
import { composeSurveyMessage, type SurveyMessageInput } from '../../domain/survey/message.js';
import { rtlLanguage, withRtlExample } from '../../domain/survey/rtl-example.js';
import { smsSegments } from '../../domain/survey/sms-segments.js';
import { renderMessage } from '../../emails/render-message.js';
import type { Database } from '../../prisma/client.js';
import { readBrandFace } from '../../prisma/stores/brand.store.js';
import type { messagesBody, messagesSchema } from '../contract/policies.schema.js';

/** What an invented customer would get by a draft: composed and rendered by what sends in earnest. Sends and stores nothing. */
export async function previewMessages(
  db: Database,
  publicUrl: string,
  body: z.infer<typeof messagesBody>,
): Promise<z.infer<typeof messagesSchema>> {
  const { channel, arm, brand, rtlExample } = body;
  const document = documentForArm(rtlExample ? withRtlExample(body.document) : body.document, arm ?? null);
  const language = rtlExample ? rtlLanguage : body.language;
  const own = await readBrandFace(db, brand ?? null);
  // Where nobody has named the organisation yet, an invented name says more.
  const face = own.name === unnamedOrganisation ? plainFace('Acme') : own;
  const link = `${publicUrl}/s/example`;
  const contact = { brand: face.name, customerName: 'Ada Quist', agentName: 'Sam Ode', link, preferencesLink: `${link}/stop` };
  const preview = async (purpose: SurveyMessageInput['purpose']) => {
    const message = await renderMessage(composeSurveyMessage({ ...contact, purpose, channel, language, document }), face);
    return { ...message, sms: channel === 'sms' ? smsSegments(message.text) : null };
  };
  const [survey, reminder, secondChance] = await Promise.all([preview('survey'), preview('reminder'), preview('second_chance')]);
  return { survey, reminder, secondChance };
}
