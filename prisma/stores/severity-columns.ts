import { severityReasonCodes, severityReasonSentence, type AssessedSeverity, type SeverityReason } from '../../domain/recovery/severity.js';

/** The columns of a severity and its reasons. */
export function severityColumns({ severity, reasons }: AssessedSeverity) {
  return { severity, severityReasons: reasons.map(({ code, severity: weight, what }) => ({ code, severity: weight, what })) };
}

/** The stored reasons. What another version wrote and this one doesn't know is left out. */
export function storedReasons(stored: unknown): Pick<SeverityReason, 'code' | 'what'>[] {
  return (Array.isArray(stored) ? stored : []).flatMap((entry: unknown) => {
    const field = (name: string): unknown => (typeof entry === 'object' && entry !== null ? Reflect.get(entry, name) : undefined);
    const code = severityReasonCodes.find((known) => known === field('code'));
    const what = field('what');
    return code === undefined ? [] : [{ code, what: typeof what === 'string' ? what : null }];
  });
}

/** The same as callers read them: each code with its sentence. */
export function severityReasonViews(stored: unknown) {
  return storedReasons(stored).map((reason) => ({ code: reason.code, sentence: severityReasonSentence(reason) }));
}
