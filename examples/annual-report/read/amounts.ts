import type { Cell } from './table.js'
import { halfWidth, textOf, tight } from './text.js'

/** What a cell says as a number: decimal text where it is one, else the text as it stands, which the library refuses. */
export interface AmountText {
  readonly amount: string
  readonly note?: 'full-width'
}

const units = {
  hours: /(?:学时|课时)$/,
  days: /天$/,
  score: /分$/,
  credits: /(?:学分|分)$/,
  yuan: /元$/,
  'ten-thousand-yuan': /万元$/,
} as const

/** What is counted in a column; only its own unit may stand behind the number. */
export type Counted = keyof typeof units

export function readAmount(cell: Cell, counted: Counted): AmountText {
  const said = textOf(cell)
  const narrow = tight(halfWidth(said))
  const bare = narrow.replace(units[counted], '').replace(/^[¥￥]/, '')
  const whole = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare
  const note = narrow === tight(said) ? {} : ({ note: 'full-width' } as const)
  return { amount: withoutIdleZeros(whole), ...note }
}

/** Ten thousand times an amount, by moving the point; text that is no amount stays as it is. */
export function tenThousandTimes(amount: string): string {
  const parts = /^(-?\d+)(?:\.(\d+))?$/.exec(amount)
  if (parts === null) return amount
  const fraction = (parts[2] ?? '').padEnd(4, '0')
  const moved = `${parts[1]}${fraction.slice(0, 4)}`.replace(/^(-?)0+(?=\d)/, '$1')
  return withoutIdleZeros(`${moved}.${fraction.slice(4)}`)
}

const withoutIdleZeros = (text: string): string =>
  /^-?\d+\.\d*$/.test(text) ? text.replace(/\.?0*$/, '') : text
