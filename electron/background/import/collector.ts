import type { ImportCode } from './messages.ts';
import { FINDINGS_MAX, ROW_ERRORS_MAX, type Finding, type Params, type RowError } from './rows.ts';

/** Where readers put what they find; keeps the first of each up to the named limits and counts the rest. */
export type Collector = {
  readonly error: (error: RowError) => void;
  readonly finding: (rowNumber: number, code: ImportCode, params?: Params) => void;
  /** What was collected since the last call, and the counts since the beginning. */
  readonly take: () => {
    readonly errors: readonly RowError[];
    readonly findings: readonly Finding[];
    readonly errorCount: number;
    readonly findingCount: number;
  };
};

/** A fresh collector for one file. */
export function createCollector(): Collector {
  let errors: RowError[] = [];
  let findings: Finding[] = [];
  let errorCount = 0;
  let findingCount = 0;
  return {
    error: (error) => {
      errorCount += 1;
      if (errorCount <= ROW_ERRORS_MAX) errors.push(error);
    },
    finding: (rowNumber, code, params = {}) => {
      findingCount += 1;
      if (findingCount <= FINDINGS_MAX) findings.push({ rowNumber, code, params });
    },
    take: () => {
      const taken = { errors, findings, errorCount, findingCount };
      errors = [];
      findings = [];
      return taken;
    },
  };
}
