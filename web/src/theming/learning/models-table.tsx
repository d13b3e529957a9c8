import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ThemingModel } from '../../api/types.js';
import { Empty } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { toast } from '../../parts/toasts.js';
import { When } from '../../time/when.js';
import { useDriverName } from '../taxonomy.queries.js';
import { useActivate } from './learning.queries.js';

interface ModelsTableProps {
  models: { active: number; items: ThemingModel[] };
  open: number | undefined;
  mayActivate: boolean;
}

const modelName = (number: number): string => (number === 0 ? 'The dictionary alone' : `Model ${number}`);

/** Every model, newest first, and below them the dictionary alone: one of them reads. */
export function ModelsTable({ models: { active, items }, open, mayActivate }: ModelsTableProps): ReactNode {
  const activate = useActivate();
  const nameOf = useDriverName();
  const choose = (number: number): void =>
    activate.mutate(number, { onSuccess: () => toast(`${modelName(number)} reads from now on`, () => activate.mutate(active)) });
  const action = (number: number): ReactNode =>
    mayActivate &&
    number !== active && (
      <Button
        size="compact-sm"
        variant="default"
        loading={activate.isPending}
        aria-label={`Let it read: ${modelName(number)}`}
        onClick={() => choose(number)}
      >
        Let it read
      </Button>
    );
  return (
    <>
      {activate.isError && <ProblemAlert error={activate.error} />}
      {items.length === 0 && (
        <Empty title="Nothing was learnt yet">
          The dictionary reads. Once enough comments are corrected, a model learns from them where it did worse.
        </Empty>
      )}
      {items.length > 0 && (
        <div className="scroll-x">
          <table className="data stacked">
            <thead>
              <tr>
                <th scope="col">Model</th>
                <th scope="col">Learnt</th>
                <th scope="col" className="num">
                  Comments
                </th>
                <th scope="col">What it decides</th>
                <th scope="col">Against the one before</th>
                <th scope="col">Reads</th>
              </tr>
            </thead>
            <tbody>
              {items.map((model) => (
                <tr key={model.number} data-shown={model.number === open}>
                  <td data-label="Model">
                    <Link to="/theming/learning" search={model.number === open ? {} : { model: model.number }} className="model-link">
                      Model {model.number}
                    </Link>
                  </td>
                  <td data-label="Learnt">
                    <span>
                      <When at={model.createdAt} />
                      <span className="dim">{model.reason === 'schedule' ? ', by schedule' : `, ${model.createdBy}`}</span>
                    </span>
                  </td>
                  <td data-label="Comments" className="num">
                    {model.comments}
                  </td>
                  <td data-label="Decides">{decidesText(model)}</td>
                  <td data-label="Change">{changeText(model, nameOf)}</td>
                  <td data-label="Reads">{model.number === active ? <Active /> : action(model.number)}</td>
                </tr>
              ))}
              <tr>
                <td data-label="Model">{modelName(0)}</td>
                <td data-label="Learnt" className="dim">
                  comes with Amends
                </td>
                <td data-label="Comments" className="num dim">
                  –
                </td>
                <td data-label="Decides">every driver</td>
                <td data-label="Change" className="dim">
                  –
                </td>
                <td data-label="Reads">{active === 0 ? <Active /> : action(0)}</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

const Active = (): ReactNode => (
  <span className="tag" data-tone="good">
    reads now
  </span>
);

function decidesText({ report: { drivers, sentiment } }: ThemingModel): string {
  const promoted = drivers.filter((driver) => driver.promoted).length;
  const side = sentiment.promoted ? ' and how comments sound' : '';
  if (promoted === 0) return sentiment.promoted ? 'how comments sound' : 'nothing: the dictionary did as well';
  return `${promoted} of ${drivers.length} drivers${side}`;
}

function changeText({ report: { newlyLearnt, noLongerLearnt } }: ThemingModel, nameOf: (key: string) => string): string {
  const named = (keys: readonly string[]): string =>
    keys.map((key) => (key === 'sentiment' ? 'how comments sound' : nameOf(key))).join(', ');
  const parts = [
    newlyLearnt.length > 0 ? `+ ${named(newlyLearnt)}` : null,
    noLongerLearnt.length > 0 ? `− ${named(noLongerLearnt)}` : null,
  ];
  return parts.filter((part) => part !== null).join('; ') || 'decides the same';
}
