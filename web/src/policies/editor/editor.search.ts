import { compact } from '../../api/client.js';
import { oneOf } from '../../parts/search-fields.js';

/** What stands beside the form; on a narrow screen, in its place. */
export const panels = ['form', 'effect', 'messages', 'json'] as const;
export type Panel = (typeof panels)[number];

export const panelLabels: Record<Panel, string> = { form: 'Form', effect: 'Effect', messages: 'Messages', json: 'JSON' };

export interface EditorSearch {
  show?: Panel;
}

export const editorSearch = (raw: Record<string, unknown>): EditorSearch => compact({ show: oneOf(panels, raw, 'show') });
