import type { Verdict } from '../../../determination/determination.js'
import type { Finding } from '../../../determination/findings.js'
import { type ReadingId, readingIds } from '../../../law/readings.js'
import type { Outcome, ValuelessStatus } from '../../../toolbox/outcome.js'
import type { Switch } from '../../../toolbox/sensitivity.js'
import { optionInWords, questionInWords } from '../../readings.js'
import { finish } from '../figures.js'
import { findings } from '../findings.js'
import { openOption } from '../parameters.js'
import { statuses, verdicts } from '../words.js'

const standings: Readonly<Record<Verdict | ValuelessStatus, string>> = { ...verdicts, ...statuses }

/** What an answer comes to, in one word where it has one. */
export const outcomeWord = (outcome: Outcome): string =>
  outcome.kind === 'standing' ? `"${standings[outcome.standing]}"` : 'another result'

/** A contested phrase and the option that is taken. */
export const readingWords = (id: ReadingId, option: string): string =>
  `${questionInWords(id, 'en')} ${finish(optionInWords(id, option, 'en', openOption))}`

/** A contested phrase by the question it raises, in quotation marks. */
const readingName = (id: ReadingId): string => `"${questionInWords(id, 'en')}"`

/** Several readings, each with the option that it is to have instead. */
export const switchWords = (switched: Switch): string =>
  readingIds
    .flatMap((id) => {
      const option = switched[id]
      return option === undefined
        ? []
        : [`${readingName(id)} is read as "${optionInWords(id, option, 'en', openOption)}"`]
    })
    .join(', and ')

/** Readings by the questions they raise. */
export const readingNames = (ids: readonly ReadingId[]): string => ids.map(readingName).join(', ')

/** The readings that alone were to be switched. */
export const onlyWords = (only: readonly ReadingId[]): string =>
  `Of the readings tried (${readingNames(only)})`

/** A finding in its sentence. */
export const findingWords = ({ code, data }: Finding): string =>
  (findings[code] as (data: unknown) => string)(data)
