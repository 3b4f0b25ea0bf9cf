import { WHOLE_BASIS_POINTS } from '#shared/domain/shu/rules.ts';

/** One press of an arrow key: a quarter of a percent, as meetings haggle. */
export const SHARE_STEP_BASIS_POINTS = 25;
export const WHOLE_BASIS_POINTS_MAX = WHOLE_BASIS_POINTS;
