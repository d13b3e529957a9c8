import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { paths } from '../../api/schema.js';
import type { FollowUpPolicy } from '../../api/types.js';
import { documentOf, formatted, isFields, withValue, type Fault, type Fields } from './document.js';

export type DraftBody = paths['/api/v1/policies/{key}']['put']['requestBody']['content']['application/json'];

/** Whether it can be sent to be judged; what it must hold is the server's to say, with a path for each fault. */
export const isSendable = (document: unknown): document is DraftBody => isFields(document);

/** Typing pauses for so long before a draft is saved. */
const pauseMs = 600;

export interface Draft {
  document: Fields;
  /** The document as JSON, or what is being typed in its place. */
  text: string;
  /** The last document that the server took; what previews are made of. */
  saved: Fields;
  /** When what is saved was saved, and under which number. */
  seen: Pick<FollowUpPolicy, 'updatedAt' | 'version' | 'status'>;
  state: 'saved' | 'unsaved' | 'saving' | 'faulty' | 'conflict' | 'failed';
  /** While the JSON can't be read, the form has nothing to show changes in. */
  isReadable: boolean;
  faults: Fault[];
  /** A failure that isn't a fault of the document. */
  error: unknown;
  set(path: string, value: unknown): void;
  type(text: string): void;
  /** Forgets what isn't saved. */
  drop(): void;
  /** Takes a stored version in place of what is on the screen. */
  take(version: FollowUpPolicy): void;
  /** Saves over a colleague's version, once told of it. */
  saveOver(version: FollowUpPolicy): void;
  retry(): void;
}

/** One document in hand, shown as a form and as JSON: saved by itself whenever the server finds no fault in it. */
export function useDraft(key: string, start: FollowUpPolicy): Draft {
  const queryClient = useQueryClient();
  const [document, setDocument] = useState<Fields>(start.document);
  const [typed, setTyped] = useState<{ text: string; fault: Fault | null } | null>(null);
  const [saved, setSaved] = useState<Fields>(start.document);
  const [seen, setSeen] = useState<Draft['seen']>(start);
  const [judged, setJudged] = useState<string | null>(null);
  const text = typed?.text ?? formatted(document);
  const isReadable = typed === null || typed.fault === null;
  const content = JSON.stringify(document);
  const isChanged = content !== JSON.stringify(saved);

  const newest = useRef(start.updatedAt);

  const save = useMutation({
    // One after the other: each begins with what the one before has saved.
    scope: { id: `draft ${key}` },
    mutationFn: async (sent: Fields) => {
      if (!isSendable(sent)) throw new ApiProblem({ title: 'A policy is one JSON object.' });
      return answerOf(api.PUT('/api/v1/policies/{key}', { params: { path: { key }, query: { seen: newest.current } }, body: sent }));
    },
    onSuccess: (version, sent) => {
      setSaved(sent);
      noteSeen(version);
      void queryClient.invalidateQueries({ queryKey: ['policies'] });
    },
    onSettled: (_version, _error, sent) => setJudged(JSON.stringify(sent)),
  });
  const { mutate, isPending } = save;
  // What was judged and refused is sent again only once it has changed.
  const isDue = isReadable && isChanged && content !== judged && !isPending;
  const isBlocked = save.error instanceof ApiProblem && save.error.status === 409;
  useEffect(() => {
    if (!isDue || isBlocked) return undefined;
    const timer = setTimeout(() => mutate(document), pauseMs);
    return () => clearTimeout(timer);
  }, [isDue, isBlocked, document, mutate]);

  const faults = !isReadable && typed?.fault ? [typed.fault] : isChanged && save.error instanceof ApiProblem ? save.error.faults : [];
  useLeaveGuard(isChanged || !isReadable, async () => {
    if (!isReadable || isBlocked) return false;
    return save.mutateAsync(document).then(
      () => true,
      () => false,
    );
  });

  const noteSeen = (version: FollowUpPolicy): void => {
    newest.current = version.updatedAt;
    setSeen(version);
  };
  const show = (next: Fields): void => {
    setDocument(next);
    setTyped(null);
  };
  return {
    document,
    text,
    saved,
    seen,
    state: stateOf(),
    isReadable,
    faults,
    error: isChanged && faults.length === 0 ? save.error : null,
    set: (path, value) => show(withValue(document, path, value)),
    type: (next) => {
      const read = documentOf(next);
      setTyped({ text: next, fault: read.fault });
      if (read.document) setDocument(read.document);
    },
    drop: () => {
      show(saved);
      save.reset();
    },
    take: (version) => {
      show(version.document);
      setSaved(version.document);
      noteSeen(version);
      save.reset();
    },
    saveOver: (version) => {
      noteSeen(version);
      setJudged(null);
      save.reset();
    },
    retry: () => mutate(document),
  };

  function stateOf(): Draft['state'] {
    if (!isReadable || faults.length > 0) return 'faulty';
    if (!isChanged) return 'saved';
    if (isPending) return 'saving';
    if (isBlocked) return 'conflict';
    return save.isError && content === judged ? 'failed' : 'unsaved';
  }
}

/** Leaving saves what can be saved; only what can't is asked about. */
function useLeaveGuard(isUnsaved: boolean, save: () => Promise<boolean>): void {
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (!isUnsaved || current.pathname === next.pathname) return false;
      if (await save()) return false;
      return !window.confirm('What you changed last couldn’t be saved. Leave without it?');
    },
    enableBeforeUnload: isUnsaved,
  });
}
