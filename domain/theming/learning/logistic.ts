/** Rows of sparse features, as indices and values. */
export interface SparseRow {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface LogisticProblem {
  readonly rows: readonly SparseRow[];
  readonly featureCount: number;
  /** 1 where the answer is yes, else 0; one for each row. */
  readonly answers: Uint8Array;
  /** Log odds of yes by the prior alone; one for each row. */
  readonly priorLogits: Float64Array;
  /** How much an example weighs against the prior. */
  readonly trust: number;
}

export interface LogisticFit {
  /** What must be added to the prior's weights. */
  readonly weights: Float64Array;
  /** How hard each example pulls; zero where it was left out. */
  readonly alphas: Float64Array;
}

// Enough for three digits of the optimum on every set tried; more would change no decision.
const EPOCHS = 12;
const EPOCHS_FROM_A_FIT = 4;
const SETTLED = 1e-3;
const STEPS = 12;
const PRECISE = 1e-4;

/**
 * The minimum of |v|^2 / 2 + trust * sum log(1 + exp(-y (v x + prior))), by coordinate descent on its dual (Yu, Huang
 * and Lin 2011, with the prior as an offset). Without examples it is zero, which is the prior itself. Deterministic:
 * rows are visited in their order.
 */
export const fitLogistic = (problem: LogisticProblem): LogisticFit => {
  const fit = { weights: new Float64Array(problem.featureCount), alphas: new Float64Array(problem.rows.length) };
  descend(problem, fit, EPOCHS, () => true);
  return fit;
};

/** The fit as it would be without some of its rows; starts from the whole fit, so it takes a third of the time. */
export const fitWithout = (problem: LogisticProblem, whole: LogisticFit, isLeftOut: (row: number) => boolean): LogisticFit => {
  const fit = { weights: Float64Array.from(whole.weights), alphas: Float64Array.from(whole.alphas) };
  problem.rows.forEach((row, at) => {
    if (!isLeftOut(at)) return;
    addScaled(row, -signOf(problem, at) * (fit.alphas[at] ?? 0), fit.weights);
    fit.alphas[at] = 0;
  });
  descend(problem, fit, EPOCHS_FROM_A_FIT, (at) => !isLeftOut(at));
  return fit;
};

const signOf = ({ answers }: LogisticProblem, at: number): 1 | -1 => (answers[at] === 1 ? 1 : -1);

const descend = (problem: LogisticProblem, { weights, alphas }: LogisticFit, epochs: number, isIn: (row: number) => boolean): void => {
  const { rows, priorLogits, trust } = problem;
  const norms = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let largest = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at];
      const norm = norms[at] ?? 0;
      if (row === undefined || norm === 0 || !isIn(at)) continue;
      const sign = signOf(problem, at);
      const margin = sign * (dot(row, weights) + (priorLogits[at] ?? 0));
      const before = alphas[at] ?? 0;
      const after = bestAlpha(before, margin, norm, trust);
      if (after === before) continue;
      alphas[at] = after;
      addScaled(row, sign * (after - before), weights);
      largest = Math.max(largest, Math.abs(after - before));
    }
    if (largest < SETTLED * trust) return;
  }
};

export const dot = ({ indices, values }: SparseRow, weights: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < indices.length; at += 1) sum += (values[at] ?? 0) * (weights[indices[at] ?? 0] ?? 0);
  return sum;
};

const addScaled = ({ indices, values }: SparseRow, scale: number, weights: Float64Array): void => {
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] ?? 0;
    weights[index] = (weights[index] ?? 0) + scale * (values[at] ?? 0);
  }
};

// alpha = trust * sigmoid(t), where t solves norm * (trust * sigmoid(t) - alpha) + margin + t = 0. The left side only grows,
// between bounds that are known: Newton's step where it stays between them, else half of what is left.
const bestAlpha = (alpha: number, margin: number, norm: number, trust: number): number => {
  let low = -margin - norm * (trust - alpha);
  let high = -margin + norm * alpha;
  let t = Math.min(Math.max(-margin, low), high);
  let share = 1 / (1 + Math.exp(-t));
  for (let step = 0; step < STEPS; step += 1) {
    const off = norm * (trust * share - alpha) + margin + t;
    if (Math.abs(off) < PRECISE) break;
    if (off > 0) high = t;
    else low = t;
    const newton = t - off / (norm * trust * share * (1 - share) + 1);
    t = newton > low && newton < high ? newton : (low + high) / 2;
    share = 1 / (1 + Math.exp(-t));
  }
  return trust * share;
};
