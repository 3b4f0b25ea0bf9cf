import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { MonthRange } from './report-period.ts';

/** Opens the ledger of an account for a range of months, of one unit or of all. */
export function useOpenLedger(): (accountCode: string, range: MonthRange, unitCode: string | null) => void {
  const navigate = useNavigate();
  return useCallback(
    (accountCode, range, unitCode) =>
      void navigate({
        to: '/akun/$code',
        params: { code: accountCode },
        search: { from: range.from, to: range.to, ...(unitCode === null ? {} : { unit: unitCode }) },
      }),
    [navigate],
  );
}
