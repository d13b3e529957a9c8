import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ThemingQuality } from '../../api/types.js';
import { CopyButton } from '../../parts/copy-link.js';
import { csvOf, download } from '../../parts/csv.js';
import { FilterSelect } from '../../parts/filter-select.js';
import { Filters } from '../../parts/filters.js';
import { Empty, RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { When } from '../../time/when.js';
import { Agreement } from './agreement.js';
import { Evaluations } from './evaluations.js';
import { versionText } from './figures.js';
import { qualityQuery } from './quality.queries.js';
import { periods, qualitySearch } from './quality.search.js';
import { Report } from './report.js';
import { Trend } from './trend.js';
import { WorstList } from './worst-list.js';
import './quality.css';

const route = getRouteApi('/shell/theming/quality');
const options = periods.map((value) => ({ value, label: value === '365' ? 'Last 12 months' : `Last ${value} days` }));

/** How well comments are read, by what people say of them. */
export function QualityPage(): ReactNode {
  const search = route.useSearch();
  const { days = '90' } = search;
  const navigate = route.useNavigate();
  const quality = useQuery(qualityQuery(Number(days)));
  return (
    <>
      <div className="row theming-head">
        <Filters>
          <FilterSelect
            label="Period"
            value={days}
            options={options}
            onChange={(next) => void navigate({ search: (before) => qualitySearch({ ...before, days: next }), replace: true })}
          />
        </Filters>
        <div className="row no-print">
          <CopyButton />
          {quality.data && (
            <Button variant="default" leftSection={<IconDownload size={14} />} onClick={() => exportFigures(quality.data)}>
              Export the figures (CSV)
            </Button>
          )}
        </div>
      </div>
      {quality.isPending && <RowsSkeleton rows={6} height={60} />}
      {quality.isError && <ProblemAlert error={quality.error} onRetry={() => void quality.refetch()} />}
      {quality.data && <ByCorrections of={quality.data} />}
      <Evaluations search={search} />
    </>
  );
}

function ByCorrections({ of: quality }: { of: ThemingQuality }): ReactNode {
  if (quality.judged === 0) {
    return (
      <Empty
        title="Nobody has corrected a comment in this period"
        action={
          <Link to="/theming" search={{ sort: 'uncertain' }}>
            Correct the least certain
          </Link>
        }
      >
        A comment that somebody judges tells whether it was read rightly before.
      </Empty>
    );
  }
  return (
    <>
      <section className="panel" aria-labelledby="corrected">
        <h2 id="corrected">By {quality.judged} corrected comments</h2>
        <p className="small dim">
          What was read before anybody said a word, so no model is judged by a comment that it learnt from. People look at doubtful comments
          more than at others: for a figure of all comments, measure a labelled file below. {versionText(quality.modelVersion)} reads now.
          As of <When at={quality.asOf} />.
        </p>
        <Report of={quality} />
      </section>
      <div className="quality-pair">
        <section className="panel" aria-labelledby="trend">
          <h2 id="trend">Over time</h2>
          <Trend title="By what read" points={quality.byModel} nameOf={versionText} />
          <Trend title="By month of the correction" points={quality.byMonth} nameOf={(month) => month} />
        </section>
        <Agreement of={quality.agreement} />
      </div>
      <section className="panel theming-section" aria-labelledby="worst">
        <h2 id="worst">Read worst</h2>
        <WorstList of={quality.worst} />
      </section>
    </>
  );
}

function exportFigures({ drivers, sentiment, from, to, modelVersion }: ThemingQuality): void {
  const scored = [...sentiment.sides.map((side) => ({ ...side, label: `Sounds ${side.key}` })), ...drivers.items];
  const rows = scored.map(({ key, label, support, read, right, precision, recall, f1, intervals }) => ({
    key,
    label,
    meant: support,
    read,
    right,
    precision,
    precisionLow: intervals.precision?.low ?? null,
    precisionHigh: intervals.precision?.high ?? null,
    recall,
    recallLow: intervals.recall?.low ?? null,
    recallHigh: intervals.recall?.high ?? null,
    f1,
    f1Low: intervals.f1?.low ?? null,
    f1High: intervals.f1?.high ?? null,
    from,
    to,
    modelVersion,
  }));
  download('reading-quality.csv', csvOf(rows));
}
