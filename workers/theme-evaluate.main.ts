import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { examplesOf, judge, learn } from '../domain/theming/quality/evaluate.js';
import { labelledRowSchema, type LabelledRow } from '../domain/theming/quality/labelled.schema.js';
import { measureQuality, type Quality, type Scores } from '../domain/theming/quality/measure.js';
import { DEFAULT_TAXONOMY } from '../domain/theming/taxonomy-document.js';
import { commentReader, plainReader } from '../domain/theming/theme-comment.js';

const usage =
  'npm run -s theme:evaluate -- [--json] [--train train.csv] test.csv\nThe files have the columns text, sentiment (negative, neutral, positive) and drivers (keys joined by ";").';

async function readLabelled(path: string): Promise<LabelledRow[]> {
  const rows: unknown[] = parse(await readFile(path, 'utf8'), {
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  return rows.map((row, index) => {
    const parsed = labelledRowSchema.safeParse(row);
    if (parsed.success) return parsed.data;
    const fault = parsed.error.issues[0];
    throw new Error(`${path}, row ${index + 2}, ${fault?.path.join('.') ?? ''}: ${fault?.message ?? 'can not be read'}`);
  });
}

async function evaluate(
  testPath: string,
  trainPath: string | undefined,
): Promise<Quality & { commentsPerSecond: number; comments: number; learnedFrom: number; fitSeconds: number }> {
  const train = trainPath === undefined ? [] : await readLabelled(trainPath);
  const test = await readLabelled(testPath);
  const fitFrom = performance.now();
  const reader =
    train.length === 0 ? plainReader : commentReader(DEFAULT_TAXONOMY, { number: 1, model: learn(examplesOf(train, plainReader)) });
  const readFrom = performance.now();
  const judged = judge(test, reader);
  const seconds = (performance.now() - readFrom) / 1000;
  const commentsPerSecond = seconds === 0 ? 0 : Math.round(test.length / seconds);
  return {
    ...measureQuality(judged),
    commentsPerSecond,
    comments: test.length,
    learnedFrom: train.length,
    fitSeconds: Math.round(readFrom - fitFrom) / 1000,
  };
}

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
const line = (key: string, { precision, recall, f1, support }: Scores): string =>
  `${key.padEnd(26)}${figure(precision).padStart(10)}${figure(recall).padStart(10)}${figure(f1).padStart(10)}${String(support).padStart(10)}`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, train: { type: 'string' } },
    allowPositionals: true,
  });
  const [testPath, ...rest] = positionals;
  if (testPath === undefined || rest.length > 0) throw new Error(usage);
  const report = await evaluate(testPath, values.train);
  if (values.json) {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return;
  }
  const { sentiment, drivers } = report;
  const lines = [
    `${report.comments} comments read, ${report.commentsPerSecond} a second; learnt from ${report.learnedFrom} in ${report.fitSeconds} s`,
    `Sentiment: accuracy ${figure(sentiment.accuracy)}, macro-F1 ${figure(sentiment.macroF1)}, negative precision ${figure(sentiment.negativePrecision)}, recall ${figure(sentiment.negativeRecall)}`,
    `Drivers: micro-F1 ${figure(drivers.microF1)}, macro-F1 ${figure(drivers.macroF1)}`,
    `${'driver'.padEnd(26)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'F1'.padStart(10)}${'labelled'.padStart(10)}`,
    ...Object.entries(drivers.byKey).map(([key, scores]) => line(key, scores)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
