import type { Finding } from '../../../chongqing/findings/findings.js'
import { type ReadingId, readingIds } from '../../../chongqing/law/readings.js'
import type { RuleId } from '../../../chongqing/rule-ids.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { Law } from '../../../engine/editions/law.js'
import { findingInWords } from '../../../explanation/finding.js'
import { referencesIn } from '../../../explanation/provision-words.js'
import { optionInWords, questionInWords } from '../../../explanation/readings.js'
import type { Outcome } from '../../../tools/outcome.js'
import type { Switch } from '../../../tools/sensitivity.js'
import type { Standing } from '../../../tools/verify.js'
import { finish } from '../figures.js'
import { findings } from '../findings.js'
import { openOption } from '../parameters.js'
import { statuses, verdicts, verdictWord } from '../words.js'

const isVerdict = (standing: Standing): standing is Verdict => Object.hasOwn(verdicts, standing)

/** How an answer of a rule stands: its verdict, or how far it came. */
export const standingWord = (standing: Standing, rule: RuleId): string =>
  isVerdict(standing) ? verdictWord(rule, standing) : statuses[standing]

/** What an answer of a rule comes to, in one word where it has one. */
export const outcomeWord = (outcome: Outcome, rule: RuleId): string =>
  outcome.kind === 'standing' ? `"${standingWord(outcome.standing, rule)}"` : 'another result'

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
export const findingWords = (finding: Finding, law: Law): string =>
  findingInWords(finding, findings, referencesIn('en', law))
