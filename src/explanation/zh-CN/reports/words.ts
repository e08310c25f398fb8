import type { Verdict } from '../../../determination/determination.js'
import type { Finding } from '../../../determination/findings.js'
import { type ReadingId, readingIds } from '../../../law/readings.js'
import type { Outcome, ValuelessStatus } from '../../../toolbox/outcome.js'
import type { Switch } from '../../../toolbox/sensitivity.js'
import { optionInWords, questionInWords } from '../../readings.js'
import { findings } from '../findings.js'
import { openOption } from '../parameters.js'
import { statuses, verdicts } from '../words.js'

const standings: Readonly<Record<Verdict | ValuelessStatus, string>> = { ...verdicts, ...statuses }

/** What an answer comes to, in one word where it has one. */
export const outcomeWord = (outcome: Outcome): string =>
  outcome.kind === 'standing' ? `“${standings[outcome.standing]}”` : '另一结果'

/** A contested phrase and the option that is taken. */
export const readingWords = (id: ReadingId, option: string): string =>
  `${questionInWords(id, 'zh-CN')}${optionInWords(id, option, 'zh-CN', openOption)}`

/** A contested phrase by the question it raises, in quotation marks. */
const readingName = (id: ReadingId): string => `“${questionInWords(id, 'zh-CN').replace(/？$/, '')}”`

/** Several readings, each with the option that it is to have instead. */
export const switchWords = (switched: Switch): string =>
  readingIds
    .flatMap((id) => {
      const option = switched[id]
      return option === undefined
        ? []
        : [`将${readingName(id)}改按“${optionInWords(id, option, 'zh-CN', openOption)}”`]
    })
    .join('，并')

/** The readings that alone were to be switched. */
export const onlyWords = (only: readonly ReadingId[]): string =>
  `仅试算所列理解（${only.map(readingName).join('、')}）`

/** A finding in its sentence. */
export const findingWords = ({ code, data }: Finding): string =>
  (findings[code] as (data: unknown) => string)(data)
