import type { ReactNode } from 'react';
import type { SimulationOutcome } from '../../api/types.js';
import { BiasTable } from './bias-table.js';
import { CutTable } from './cut-table.js';
import { Differences } from './differences.js';
import { Expected } from './expected.js';
import { ReasonsChart } from './reasons-chart.js';
import { WorkloadPanel } from './workload-panel.js';

/** What the version would have done, from whom it asks to what that means for the team. */
export function Outcome({ of: outcome }: { of: SimulationOutcome }): ReactNode {
  return (
    <>
      <div className="outcome-pair">
        <Differences of={outcome} />
        <Expected of={outcome} />
      </div>
      <ReasonsChart of={outcome} />
      <CutTable of={outcome} />
      <WorkloadPanel of={outcome.workload} />
      <BiasTable of={outcome.bias} />
      <Assumptions of={outcome} />
    </>
  );
}

function Assumptions({ of: { exact, assumed } }: { of: SimulationOutcome }): ReactNode {
  return (
    <section className="panel" aria-labelledby="certain">
      <h2 id="certain">How certain this is</h2>
      <p>Counted, decision by decision: {exact.join(', ')}.</p>
      <p style={{ marginTop: 8 }}>Assumed:</p>
      <ul className="assumptions">
        {assumed.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
    </section>
  );
}
