/** Amounts of which one is lowered as far as it can be; the same amounts where it cannot. */
const loweredAt = (
  amounts: readonly number[],
  index: number,
  holds: (amounts: readonly number[]) => boolean,
): readonly number[] => {
  const amount = amounts[index] as number
  const at = (value: number): readonly number[] => amounts.map((one, i) => (i === index ? value : one))
  const isEnough = (value: number): boolean => holds(at(value))
  if (amount === 0) return amounts
  if (isEnough(0)) return at(0)
  if (amount === 1 || !isEnough(amount - 1)) return amounts
  let tooLittle = 0
  let enough = amount - 1
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2)
    if (isEnough(middle)) enough = middle
    else tooLittle = middle
  }
  return at(enough)
}

/**
 * The least that still holds: none of the amounts can be left out, and none be lowered by one. The last are lowered first,
 * so that what stands first is kept where one of two would do.
 */
export const leastAmounts = (
  amounts: readonly number[],
  holds: (amounts: readonly number[]) => boolean,
): readonly number[] => {
  let least = amounts
  let before: readonly number[]
  do {
    before = least
    for (let index = least.length - 1; index >= 0; index--) least = loweredAt(least, index, holds)
  } while (least !== before)
  return least
}
