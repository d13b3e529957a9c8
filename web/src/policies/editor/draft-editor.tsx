import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.js';
import type { FollowUpPolicy } from '../../api/types.js';
import { guideQuery } from '../policies.queries.js';
import { DraftForm } from './draft-form.js';
import { DraftHead } from './draft-head.js';
import { documentSchemaQuery } from './document-schema.js';
import { EditingContext } from './editing.js';
import { EffectPanel } from './effect-panel.js';
import { FaultList } from './fault-list.js';
import { JsonPanel } from './json-panel.js';
import { MessagesPanel } from './messages-panel.js';
import { panelLabels, panels, type Panel } from './editor.search.js';
import { DocumentField } from './fields/document-field.js';
import { showField } from './show-field.js';
import { isSendable, useDraft } from './use-draft.js';
import './editor.css';
import './fields/fields.css';

interface DraftEditorProps {
  policyKey: string;
  start: FollowUpPolicy;
  live: FollowUpPolicy | undefined;
  shown: Panel;
}

const fieldAt = (path: string): ReactNode => <DocumentField path={path} />;

/** One document as a form and as JSON, with what it would do and what customers would read beside it. */
export function DraftEditor({ policyKey, start, live, shown }: DraftEditorProps): ReactNode {
  const draft = useDraft(policyKey, start);
  const schema = useSuspenseQuery(documentSchemaQuery).data;
  const { known } = useSuspenseQuery(guideQuery).data;
  const preview = useQuery({
    queryKey: ['policy-preview', policyKey, draft.saved],
    queryFn: () => {
      if (!isSendable(draft.saved)) throw new Error('a saved document is an object');
      return answerOf(api.POST('/api/v1/policies/preview', { body: { key: policyKey, document: draft.saved, limit: 200 } }));
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const isNarrow = useMediaQuery('(max-width: 1080px)') ?? false;
  const panel = !isNarrow && shown === 'form' ? 'effect' : shown;
  const navigate = useNavigate({ from: '/policies/$key/edit' });
  const [target, setTarget] = useState<{ path: string; count: number } | null>(null);
  const follow = async (path: string): Promise<void> => {
    if (isNarrow && panel !== 'json') await navigate({ search: { show: 'form' }, replace: true });
    setTarget((before) => ({ path, count: (before?.count ?? 0) + 1 }));
  };
  const isJsonShown = panel === 'json';
  useEffect(() => {
    // Where the JSON is open, the focus goes to its line.
    if (target !== null) showField(target.path, !isJsonShown);
    // Another panel alone is no reason to go there again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [target]);
  const tabs = <PanelTabs offered={isNarrow ? panels : panels.filter((each) => each !== 'form')} panel={panel} />;
  return (
    <EditingContext value={{ draft, schema, known, target, fieldAt }}>
      <DraftHead policyKey={policyKey} draft={draft} live={live} />
      <FaultList faults={draft.faults} onFollow={(path) => void follow(path)} />
      {isNarrow && tabs}
      <div className="editor">
        <div hidden={isNarrow && panel !== 'form'}>
          <DraftForm sentences={preview.data?.sentences} />
        </div>
        <div className="editor-side">
          {!isNarrow && tabs}
          {panel === 'effect' && <EffectPanel policyKey={policyKey} preview={preview.data} error={preview.error} />}
          {panel === 'messages' && <MessagesPanel />}
          {panel === 'json' && <JsonPanel />}
        </div>
      </div>
    </EditingContext>
  );
}

function PanelTabs({ offered, panel }: { offered: readonly Panel[]; panel: Panel }): ReactNode {
  return (
    <nav className="editor-panels" aria-label="Views of this draft">
      {offered.map((each) => (
        <Link
          key={each}
          from="/policies/$key/edit"
          search={{ show: each }}
          replace
          resetScroll={false}
          aria-current={each === panel ? 'true' : undefined}
        >
          {panelLabels[each]}
        </Link>
      ))}
    </nav>
  );
}
