import { describe, expect, it } from 'vitest';
import { dot, fitLogistic, fitWithout, type SparseRow } from '../../../../domain/theming/learning/logistic.js';

const row = (...features: number[]): SparseRow => ({ indices: Int32Array.from(features), values: Float64Array.from(features, () => 1) });
const fit = (rows: SparseRow[], answers: number[], priorLogits: number[], trust = 1): Float64Array =>
  fitLogistic(problemOf(rows, answers, priorLogits, trust)).weights;
const problemOf = (rows: SparseRow[], answers: number[], priorLogits: number[], trust: number) => ({
  rows,
  featureCount: 3,
  answers: Uint8Array.from(answers),
  priorLogits: Float64Array.from(priorLogits),
  trust,
});

describe('the logistic fit around a prior', () => {
  it('is the prior when there is nothing to learn from', () => {
    expect([...fit([], [], [])]).toEqual([0, 0, 0]);
  });

  // With one example of one feature the minimum is where v = trust * sigmoid(-(v + prior)).
  it.each([
    [1, 0],
    [1, 2],
    [3, 0],
    [30, -6],
    [200, 12],
  ])('solves the one-dimensional case: trust %d, prior %d', (trust, prior) => {
    const [weight = 0] = fit([row(0)], [1], [prior], trust);
    expect(weight).toBeCloseTo(trust / (1 + Math.exp(weight + prior)), 3);
  });

  it('stands at a minimum: no small step makes the loss less', () => {
    const rows = [row(0, 1), row(0), row(1, 2), row(2), row(0, 2)];
    const answers = [1, 1, 0, 0, 1];
    const priors = [-1, 0.5, 1, -2, 0];
    const weights = fit(rows, answers, priors, 2);
    const loss = (candidate: Float64Array): number =>
      candidate.reduce((sum, weight) => sum + weight * weight, 0) / 2 +
      2 *
        rows.reduce(
          (sum, each, at) => sum + Math.log(1 + Math.exp(-(answers[at] === 1 ? 1 : -1) * (dot(each, candidate) + (priors[at] ?? 0)))),
          0,
        );
    for (let feature = 0; feature < 3; feature += 1) {
      for (const step of [-0.05, 0.05]) {
        const moved = Float64Array.from(weights);
        moved[feature] = (moved[feature] ?? 0) + step;
        expect(loss(moved)).toBeGreaterThan(loss(weights));
      }
    }
  });

  it('without a row is as if that row had never been there', () => {
    const rows = [row(0, 1), row(0), row(1, 2), row(2), row(0, 2)];
    const whole = problemOf(rows, [1, 1, 0, 0, 1], [-1, 0.5, 1, -2, 0], 1);
    const without = fitWithout(whole, fitLogistic(whole), (at) => at === 2);
    const never = fit([row(0, 1), row(0), row(2), row(0, 2)], [1, 1, 0, 1], [-1, 0.5, -2, 0]);
    never.forEach((weight, at) => expect(without.weights[at]).toBeCloseTo(weight, 2));
    expect(without.alphas[2]).toBe(0);
  });
});
