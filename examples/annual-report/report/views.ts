import { hasValue, toldHours } from '../library.js'
import { ends, type Figure, plotted } from './figures.js'
import type { FundingResult, PersonResult } from './model.js'
import type { Standing } from './words/general.js'

/** Hours of a person. */
type Hours = Parameters<ReturnType<typeof toldHours>>[0]

/** A person's year as the report shows it in one row. */
export interface PersonView {
  readonly result: PersonResult
  readonly id: string
  readonly name: string
  readonly standing: Standing
  /** Hours of the calendar year. */
  readonly hours: Hours
  readonly statisticalHours: Hours | null
  /** Hours of theirs as they are told: without an upper end that tells nothing. */
  readonly told: (hours: Hours) => Hours
  /** Null where the quota does not apply. */
  readonly quota: { readonly required: Hours; readonly shortfall: Hours; readonly surplus: Hours } | null
  /** In service for a part of the year only: what is then due the text does not say. */
  readonly isPartYear: boolean
  readonly ratio: Standing
  /** On which side of the ratio a departure lies. */
  readonly publicHours: 'few' | 'many' | null
}

/** The money of one year as the report shows it. */
export interface FundingView {
  readonly result: FundingResult
  readonly year: number
  readonly standing: Standing
  readonly share: Figure | null
}

/** What the report shows of a person. */
export function personView(result: PersonResult): PersonView {
  const { person, year, quota, ratio } = result
  const value = hasValue(year) ? year.value : null
  return {
    result,
    id: person.id,
    name: person.name ?? '',
    standing: value?.quota ?? 'not-assessed',
    hours: value?.calendarYear.hours ?? '0',
    statisticalHours: value?.statisticalYear?.hours ?? null,
    told: toldHours(year),
    quota:
      quota && hasValue(quota)
        ? { required: quota.value.required, shortfall: quota.value.shortfall, surplus: quota.value.surplus }
        : null,
    isPartYear: quota?.findings.some(({ code }) => code === 'part-year-service') ?? false,
    ratio: value?.ratio ?? 'not-assessed',
    publicHours: ratio && hasValue(ratio) ? sideOf(ratio.value.verdict, ratio.value.difference) : null,
  }
}

const sideOf = (verdict: string, difference: Figure): PersonView['publicHours'] => {
  if (verdict !== 'not-met') return null
  return plotted(difference).most < 0 ? 'few' : 'many'
}

/** What the report shows of the money of a year. */
export const fundingView = (result: FundingResult): FundingView => {
  const { answer, year } = result
  return {
    result,
    year,
    standing: hasValue(answer) ? answer.value.verdict : 'not-assessed',
    share: hasValue(answer) ? answer.value.share : null,
  }
}

/** The hours that the year asks for, as the answers themselves say; where nobody was assessed, nothing. */
export const requiredHours = (people: readonly PersonView[]): string | null => {
  const quota = people.find((one) => one.quota !== null)?.quota
  return quota ? ends(quota.required).most : null
}

/** The people furthest below their quota, worst first; ranges by what is surely lacking. */
export const worstGaps = (people: readonly PersonView[], count: number): readonly PersonView[] =>
  people
    .filter(({ standing }) => standing === 'not-met')
    .map((view) => ({ view, gap: Number(ends(view.quota?.shortfall ?? 0).least) }))
    .sort((a, b) => b.gap - a.gap || (a.view.id < b.view.id ? -1 : 1))
    .slice(0, count)
    .map(({ view }) => view)
