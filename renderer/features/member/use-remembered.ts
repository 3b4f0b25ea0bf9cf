import { useCallback, useState } from 'react';

/** A small choice of the person at this PC (last cash box, printing on or off) that outlives the screen. Null: never chosen. */
export function useRemembered(key: string): readonly [string | null, (value: string) => void] {
  const [value, setValue] = useState(() => localStorage.getItem(key));
  const keep = useCallback(
    (next: string) => {
      localStorage.setItem(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, keep];
}
