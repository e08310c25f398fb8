import { isPlainDate } from '../quantity/calendar.js'

/** A contested phrase: the options a caller may take, the first being the default. */
export interface ReadingDefinition<Option extends string = string, ProvisionId extends string = string> {
  readonly options: readonly [Option, ...Option[]]
  /** The provisions whose words are contested. */
  readonly provisions: readonly ProvisionId[]
  /** Set where any text of this kind may be taken instead of the listed option. */
  readonly open?: 'number' | 'date'
}

/** Whether a text is an option of a reading. */
export const isOptionOf = ({ options, open }: ReadingDefinition, option: string): boolean => {
  // A number would pass for its text.
  if (typeof option !== 'string') return false
  if (open === 'number') return /^(?:0|0\.\d{1,4}|1)$/.test(option)
  if (open === 'date') return isPlainDate(option)
  return options.includes(option)
}
