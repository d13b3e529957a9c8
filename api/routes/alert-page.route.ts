import type { Response } from 'express';
import { acknowledgeMessage, findSeenMessage } from '../../prisma/stores/alert-seen.store.js';
import { openLink } from '../../prisma/stores/link-signature.store.js';
import { tokenParams } from '../contract/survey-page.schema.js';
import type { ApiDeps } from '../deps.js';
import type { Reply, ResponseDoc, RouteSpec } from '../http/route.js';
import { route } from '../http/route.js';
import { acknowledgedPage, acknowledgePage, expiredLinkPage, nothingToSeePage, unknownLinkPage } from '../pages/alert-pages.js';
import { htmlReply } from '../pages/page-reply.js';
import { pageHeaders } from '../pages/page-style.js';

const page = (description: string): ResponseDoc => ({ description, contentType: 'text/html; charset=utf-8' });
const shared = { tag: 'Recovery cases', access: 'anyone', path: '/a/{token}', params: tokenParams } as const;
const others = { 404: page('An unknown link, or one of somebody who has no access any more.'), 410: page('The link has expired.') };

/** Says from a message itself that it was seen. The signed link stands for its person, for this one thing, for three days. */
export function alertPageRoutes({ db, clock, publicUrl }: Pick<ApiDeps, 'db' | 'clock' | 'publicUrl'>): RouteSpec[] {
  return [
    route({
      ...shared,
      method: 'get',
      operationId: 'showAlertAcknowledgement',
      summary: 'The page behind "Acknowledge" in a message to staff; it changes nothing',
      responses: { 200: page('A button, or that it is noted already.'), ...others },
      handle: async ({ params: { token }, response }) => {
        const opened = await open(token, response);
        if ('reply' in opened) return opened.reply;
        const message = await findSeenMessage(db, opened.id);
        if (!message) return htmlReply(404, unknownLinkPage());
        if (message.cases.length === 0) return htmlReply(200, nothingToSeePage());
        return htmlReply(200, message.isSeen ? acknowledgedPage(message, publicUrl) : acknowledgePage(token, message));
      },
    }),
    route({
      ...shared,
      method: 'post',
      operationId: 'acknowledgeAlert',
      summary: 'Note on every case of the message that its person has seen it; repeating it changes nothing',
      responses: { 200: page('A word of thanks.'), ...others },
      handle: async ({ params: { token }, response }) => {
        const opened = await open(token, response);
        if ('reply' in opened) return opened.reply;
        const message = await acknowledgeMessage(db, opened.id, clock());
        if (!message) return htmlReply(404, unknownLinkPage());
        return htmlReply(200, message.cases.length === 0 ? nothingToSeePage() : acknowledgedPage(message, publicUrl));
      },
    }),
  ];

  async function open(token: string, response: Response): Promise<{ id: string } | { reply: Reply }> {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    const opened = await openLink(db, 'acknowledge_alert', token, clock());
    if (opened.state === 'open') return { id: opened.id };
    return { reply: opened.state === 'expired' ? htmlReply(410, expiredLinkPage()) : htmlReply(404, unknownLinkPage()) };
  }
}
