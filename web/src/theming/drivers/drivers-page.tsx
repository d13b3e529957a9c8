import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { compact } from '../../api/client.js';
import type { Taxonomy } from '../../api/types.js';
import { Filters } from '../../parts/filters.js';
import { FilterText } from '../../parts/filter-text.js';
import { Empty, RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { When } from '../../time/when.js';
import { matching } from '../corrections/driver-picker.js';
import { taxonomyQuery, type TaxonomyDriver } from '../taxonomy.queries.js';
import { languageName, phraseSides, phrasesIn, sideWords } from './taxonomy-changes.js';
import './drivers.css';

const route = getRouteApi('/shell/theming/drivers');

/** The drivers in force: what each means, both sides, and what the company has added. */
export function DriversPage(): ReactNode {
  const { find } = route.useSearch();
  const navigate = route.useNavigate();
  const taxonomy = useQuery(taxonomyQuery);
  const mayEdit = mayEditPolicies(useSession());
  if (taxonomy.isPending) return <RowsSkeleton rows={8} height={70} />;
  if (taxonomy.isError) return <ProblemAlert error={taxonomy.error} onRetry={() => void taxonomy.refetch()} />;
  const found = matching(taxonomy.data.document.drivers, find ?? '');
  return (
    <>
      <div className="row theming-head">
        <InForce of={taxonomy.data} />
        <nav className="row" aria-label="Ways to change the drivers">
          {mayEdit && <Link to="/theming/drivers/edit">Edit</Link>}
          <Link to="/theming/drivers/versions">Versions</Link>
        </nav>
      </div>
      <Filters>
        <FilterText
          label="Find a driver"
          placeholder="Name or meaning"
          value={find}
          onChange={(next) => void navigate({ search: compact({ find: next }), replace: true })}
        />
      </Filters>
      {found.length === 0 && <Empty title="No driver is named or defined so" />}
      <ul className="driver-list">
        {found.map((driver) => (
          <DriverItem key={driver.key} of={driver} taxonomy={taxonomy.data} mayEdit={mayEdit} />
        ))}
      </ul>
    </>
  );
}

export function InForce({ of: { version, publishedAt, publishedBy, note } }: { of: Taxonomy }): ReactNode {
  return (
    <p className="dim small grow">
      Version {version} is in force
      {publishedAt !== null && (
        <>
          , published by {publishedBy} <When at={publishedAt} />
        </>
      )}
      : {note}
    </p>
  );
}

function DriverItem({ of: driver, taxonomy, mayEdit }: { of: TaxonomyDriver; taxonomy: Taxonomy; mayEdit: boolean }): ReactNode {
  const { key, label, definition, positive, negative, mergedInto, splitFrom } = driver;
  const nameOf = (other: string): string => taxonomy.document.drivers.find((each) => each.key === other)?.label ?? other;
  return (
    <li id={key}>
      <div className="row">
        <h2>{label}</h2>
        {mergedInto !== null && (
          <span className="tag" data-tone="soon">
            counts as {nameOf(mergedInto)}
          </span>
        )}
        {splitFrom !== null && <span className="tag">split off from {nameOf(splitFrom)}</span>}
        <span className="grow" />
        <Link to="/theming" search={{ driver: key }} aria-label={`Comments about ${label}`} className="small">
          Comments
        </Link>
        {mayEdit && (
          <Link to="/theming/drivers/edit" search={{ driver: key }} aria-label={`Edit ${label}`} className="small">
            Edit
          </Link>
        )}
      </div>
      <p>{definition}</p>
      <p className="small dim">
        {positive !== '' && (
          <>
            <span aria-hidden="true">+ </span>Good: {positive}{' '}
          </>
        )}
        {negative !== '' && (
          <>
            <span aria-hidden="true">− </span>Bad: {negative}
          </>
        )}
      </p>
      <OwnPhrases of={driver} />
    </li>
  );
}

function OwnPhrases({ of: { phrases } }: { of: TaxonomyDriver }): ReactNode {
  const languages = Object.entries(phrases);
  if (languages.length === 0) return null;
  return (
    <dl className="own-phrases small">
      {languages.flatMap(([language, own]) =>
        phraseSides
          .filter((side) => phrasesIn(own[side]).length > 0)
          .map((side) => (
            <div key={`${language} ${side}`}>
              <dt className="dim">
                {languageName(language)}, {sideWords[side]}
              </dt>
              <dd>{phrasesIn(own[side]).join('; ')}</dd>
            </div>
          )),
      )}
    </dl>
  );
}
