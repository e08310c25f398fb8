/**
 * A made-up citizen number that passes the check of GB 11643.
 *
 * Its division is 500100, which stands for the districts of Chongqing as a whole and issues no numbers, so that it is
 * nobody's.
 */
export function madeUpCitizenNumber(birth: string, serial: number): string {
  const digits = `500100${birth.replaceAll('-', '')}${String(serial).padStart(3, '0')}`
  return digits + checkDigit(digits)
}

/** The same number with another check digit, as a slip of the hand makes it. */
export function withWrongCheckDigit(number: string): string {
  return number.slice(0, 17) + (number.endsWith('1') ? '2' : '1')
}

// The weight of a digit is two to the power of its distance from the end, modulo 11.
function checkDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return '10X98765432'[sum % 11]!
}
