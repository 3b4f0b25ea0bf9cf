import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../../../renderer/features/period/local-moment.ts';

describe('a moment on the clock of the office', () => {
  it('is seven hours ahead in Jakarta and may be the next day', () => {
    expect(formatMoment('2026-02-03T18:05:59.000Z', 'Asia/Jakarta')).toBe('04/02/2026 01.05');
  });

  it('leaves text that is no moment as it is', () => {
    expect(formatMoment('kemarin', 'Asia/Jakarta')).toBe('kemarin');
  });
});
