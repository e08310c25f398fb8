import type { Study } from '../../chongqing/entities/study.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { PaperWords } from '../../words/papers.js'

/** The first and the last day of a study, each where it is known. */
export function daysOf(study: Study): {
  readonly from: PlainDate | undefined
  readonly to: PlainDate | undefined
} {
  if (study.kind !== 'sessions') return { from: study.from, to: study.to }
  const dates = study.sessions.map(({ date }) => date).sort()
  return { from: dates[0], to: dates.at(-1) }
}

/** When something was studied, or that it is not known. */
export function studyTime(study: Study, { common }: PaperWords): string {
  const { from, to } = daysOf(study)
  if (from === undefined && to === undefined) return common.unknownDays
  return from === to ? (from as string) : common.days(from ?? '…', to ?? '…')
}
