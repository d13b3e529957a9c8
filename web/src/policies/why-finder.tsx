import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import type { Interaction } from '../api/types.js';
import { RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { When } from '../time/when.js';
import { channelLabel, stageLabel } from '../words/labels.js';

const route = getRouteApi('/shell/policies/$key/');
const mostShown = 20;

/** Contacts by the id of the contact or of its customer, as the source knows them. */
async function findContacts(id: string): Promise<Interaction[]> {
  const of = (query: { externalId: string } | { customer: string }) =>
    answerOf(api.GET('/api/v1/interactions', { params: { query: { ...query, limit: mostShown } } }));
  const found = await Promise.all([of({ externalId: id }), of({ customer: id })]);
  return [...new Map(found.flatMap(({ items }) => items).map((item) => [item.id, item])).values()];
}

/** From a customer or a ticket to every rule that was asked about it. */
export function WhyFinder(): ReactNode {
  const { find = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(find);
  const found = useQuery({ queryKey: ['why', find], queryFn: () => findContacts(find), enabled: find !== '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = text.trim();
    void navigate({ search: wanted === '' ? {} : { find: wanted }, replace: true });
  };
  return (
    <section className="panel" aria-labelledby="why">
      <h2 id="why">Why was a customer asked, or not?</h2>
      <form className="row policy-find" onSubmit={submit}>
        <TextInput
          className="grow"
          aria-label="Id of a customer or a contact"
          placeholder="Customer or ticket id"
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" variant="default">
          Find
        </Button>
      </form>
      {found.isError && <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />}
      {found.isLoading && <RowsSkeleton rows={2} height={36} />}
      {found.data?.length === 0 && (
        <p className="dim small">
          Nothing has the id “{find}”. Ids are those of the source, such as T-1042; <Link to="/interactions">search by name</Link> instead.
        </p>
      )}
      <ul className="policy-found">
        {found.data?.map((contact) => (
          <li key={contact.id}>
            <Link to="/interactions/$id" params={{ id: contact.id }}>
              {contact.externalId}
            </Link>{' '}
            <span className="small dim">
              {channelLabel(contact.channel)}, {stageLabel(contact.stage).toLowerCase()}
              {contact.resolvedAt !== null && (
                <>
                  , <When at={contact.resolvedAt} prefix="resolved " />
                </>
              )}
              {contact.policyKey !== null && `, by ${contact.policyKey} v${contact.policyVersion ?? '–'}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
