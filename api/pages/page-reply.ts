import type { Request } from 'express';
import type { Reply } from '../http/route.js';

export const htmlReply = (status: number, body: string): Reply => ({ status, body, contentType: 'text/html; charset=utf-8' });

/** Programs that ask for JSON and nothing else; browsers and mail scanners, which take anything, get a page. */
export const wantsJson = ({ headers: { accept = '' } }: Request): boolean => /\bjson\b/i.test(accept) && !/text\/html/i.test(accept);
export const wantsHtml = ({ headers: { accept = '' } }: Request): boolean => /text\/html/i.test(accept);
