/**
 * Divides two integers and rounds to the nearest one, halves away from zero (2.5 → 3, -2.5 → -3), so that a credit
 * note mirrors its invoice. The divisor is positive.
 */
export function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}
