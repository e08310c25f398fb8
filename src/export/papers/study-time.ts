import type { TrainingRecord } from '../../chongqing/entities/training-record.js'
import { studyDays } from '../../chongqing/rules/registration/study-days.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { PaperWords } from '../../words/papers.js'

/** When something was studied, or that it is not known. */
export function studyTime(record: TrainingRecord, { common }: PaperWords): string {
  const { first, last } = studyDays(record)
  if (first === undefined && last === undefined) return common.unknownDays
  return first === last ? common.day(first as PlainDate) : common.days(first ?? '…', last ?? '…')
}
