import { invalidArgument } from '../../engine/ground/errors.js'
import { type Takes, takenFacts } from '../../engine/ground/parsed.js'
import type { Cell } from './cell.js'
import type { Sheet } from './sheet.js'

const reasons: readonly unknown[] = ['error-value', 'not-computed', 'lost-characters', 'merged-across']
const epochs: readonly unknown[] = [undefined, 1900, 1904]

const isCell = (given: unknown): given is Cell => {
  const { kind, text, value, format = '', epoch, because } = Object(given)
  switch (kind) {
    case 'empty':
      return true
    case 'text':
      return typeof text === 'string'
    case 'number':
      return Number.isFinite(value) && typeof format === 'string' && epochs.includes(epoch)
    case 'boolean':
      return typeof value === 'boolean'
    default:
      return kind === 'unread' && reasons.includes(because)
  }
}

/** Refuses what is neither a text nor a cell. */
export const writtenArgument = (given: unknown): void => {
  if (typeof given !== 'string' && !isCell(given)) throw invalidArgument('written', 'a text or a cell')
}

const place = { row: 'number', column: 'number' } satisfies Takes

const cells = (given: unknown, argument: string): void => {
  if (!Array.isArray(given) || !given.every(isCell)) throw invalidArgument(argument, 'a list of cells')
}

/** What a sheet is. */
export const sheetTakes = {
  name: 'string',
  hidden: 'boolean',
  rows: [cells],
  merges: [{ from: place, to: place }],
  hiddenRows: ['number'],
  brokenAt: ['number'],
} satisfies Takes

/** Refuses what are no sheets. */
export const sheetsArgument = (sheets: readonly Sheet[]): void =>
  takenFacts(sheets, [sheetTakes], () => 'sheets')

/** Refuses what are no bytes. */
export const bytesArgument = (bytes: unknown): void => {
  if (!(bytes instanceof Uint8Array)) throw invalidArgument('bytes', 'a Uint8Array')
}
