import { identifyLanguage } from './language-of.js';
import { plainReader, themeComment, type CommentReader } from './theme-comment.js';
import type { Theming } from './theming.types.js';

/**
 * Reads a comment on this machine: identifies its language, with the survey's as the guess, and themes it. With no
 * reader given, by what Amends comes with.
 */
export const themeLocally = (comment: string, language: string | null, reader: CommentReader = plainReader): Theming =>
  themeComment(comment, identifyLanguage(comment, language), reader).theming;
