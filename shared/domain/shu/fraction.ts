/**
 * An exact rational number in lowest terms, denominator above zero. Rates, averages and shares are fractions until the
 * one place that rounds them, so that the rounding rule is visible and nothing is rounded twice.
 */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** The fraction in lowest terms. Asserts: the denominator is not zero. `fraction(6, 4)` is 3/2. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  let upper = BigInt(numerator);
  let lower = BigInt(denominator);
  if (lower === 0n) throw new RangeError('fraction with denominator zero');
  if (lower < 0n) [upper, lower] = [-upper, -lower];
  const divisor = greatestCommonDivisor(upper < 0n ? -upper : upper, lower);
  return { numerator: upper / divisor, denominator: lower / divisor };
}

export function addFractions(left: Fraction, right: Fraction): Fraction {
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function multiplyFractions(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** The largest integer not above the value. `floorOf(fraction(-1, 2))` is -1. */
export function floorOf(value: Fraction): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;
}

/** The smallest integer not below the value. */
export function ceilingOf(value: Fraction): bigint {
  return -floorOf({ numerator: -value.numerator, denominator: value.denominator });
}

/** The nearest integer, halves away from zero. `halfUpOf(fraction(5, 2))` is 3. */
export function halfUpOf(value: Fraction): bigint {
  if (value.numerator < 0n) return -halfUpOf({ numerator: -value.numerator, denominator: value.denominator });
  return (value.numerator * 2n + value.denominator) / (value.denominator * 2n);
}

/** "750000/13", or "105000" when the value is whole. */
export function fractionText(value: Fraction): string {
  return value.denominator === 1n ? String(value.numerator) : `${value.numerator}/${value.denominator}`;
}

/** The value with a fixed number of decimals after a point, halves away from zero. 1/3 with 2 is "0.33". */
export function decimalText(value: Fraction, decimals: number): string {
  const scaled = halfUpOf({ numerator: value.numerator * 10n ** BigInt(decimals), denominator: value.denominator });
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left, right];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
