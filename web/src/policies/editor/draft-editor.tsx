import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { paths } from '../../api/schema.js';
import type { FollowUpPolicy } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { toast } from '../../parts/toasts.js';
import { lineOfPath } from './line-of-path.js';

type DraftBody = paths['/api/v1/policies/{key}']['put']['requestBody']['content']['application/json'];

interface DraftEditorProps {
  policyKey: string;
  start: FollowUpPolicy | undefined;
  live: FollowUpPolicy | undefined;
  onClose(): void;
}

/** The document as text. The server judges it; each fault is listed with its place, and a click goes there. */
export function DraftEditor({ policyKey, start, live, onClose }: DraftEditorProps): ReactNode {
  const queryClient = useQueryClient();
  const [text, setText] = useState(() => JSON.stringify(start?.document ?? {}, null, 2));
  const [saved, setSaved] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const params = { path: { key: policyKey } };
  const changed = text !== saved;
  useBlocker({ shouldBlockFn: () => changed && !window.confirm('Leave without saving the draft?'), enableBeforeUnload: changed });

  const save = useMutation({
    mutationFn: () => answerOf(api.PUT('/api/v1/policies/{key}', { params, body: parsed(text) })),
    onSuccess: () => {
      setSaved(text);
      toast('Draft saved. Decisions still follow the live version.');
      return queryClient.invalidateQueries({ queryKey: ['policies'] });
    },
  });
  const publish = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/policies/{key}/publish', { params, body: {} })),
    onSuccess: async (version) => {
      toast(`Version ${version.version} is live`);
      await queryClient.invalidateQueries({ queryKey: ['policies'] });
      onClose();
    },
  });
  const goTo = (path: string): void => {
    const at = lineOfPath(text, path);
    field.current?.focus();
    if (at !== null) field.current?.setSelectionRange(at.start, at.end);
  };
  const faults = save.error instanceof ApiProblem ? save.error.faults : [];
  return (
    <div className="stack">
      <p className="dim small">
        {live === undefined ? 'Nothing is live yet.' : `Version ${live.version} is live.`} Publishing decides everything from then on; cases
        that are open keep the version they began with.
      </p>
      <div className="draft">
        <Textarea
          ref={field}
          aria-label="Policy document, JSON"
          classNames={{ input: 'draft-text' }}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <aside className="stack" aria-live="polite">
          <div className="row">
            <Button variant={changed ? 'filled' : 'default'} disabled={!changed} loading={save.isPending} onClick={() => save.mutate()}>
              Save draft
            </Button>
            <Button
              variant={changed ? 'default' : 'filled'}
              disabled={changed || start === undefined}
              loading={publish.isPending}
              onClick={() => publish.mutate()}
            >
              Publish
            </Button>
            <Button variant="subtle" onClick={onClose} disabled={changed}>
              Close
            </Button>
            {changed && (
              <Button variant="subtle" onClick={() => setText(saved)}>
                Discard changes
              </Button>
            )}
          </div>
          {save.isError && faults.length === 0 && <ProblemAlert error={save.error} />}
          {faults.length > 0 && (
            <section>
              <h2>This policy can’t work yet</h2>
              <ul className="faults">
                {faults.map(({ path, message }) => (
                  <li key={`${path}${message}`}>
                    <button type="button" className="link-button mono" onClick={() => goTo(path)}>
                      {path || 'document'}
                    </button>
                    <span>{message}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {publish.isError && <ProblemAlert error={publish.error} />}
        </aside>
      </div>
    </div>
  );
}

/** The text as the request's body. What it must hold is the server's to say, with a path for each fault. */
function parsed(text: string): DraftBody {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new ApiProblem({
      code: 'invalid_json',
      title: `This is not valid JSON: ${error instanceof Error ? error.message : 'it ends too early'}`,
    });
  }
  if (!isObject(body)) throw new ApiProblem({ code: 'invalid_json', title: 'A policy is one JSON object, in curly braces.' });
  return body;
}

const isObject = (body: unknown): body is DraftBody => typeof body === 'object' && body !== null && !Array.isArray(body);
