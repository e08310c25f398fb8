import type { Figure } from '../figures.js'
import { hasValue } from '../library.js'
import type { Model } from '../model.js'
import type { Standing } from './people.js'

/** The money of one year beside the floor. */
export interface MoneyLine {
  readonly year: number
  readonly standing: Standing
  /** In yuan; `null` where nothing was reckoned, as those after it. */
  readonly payroll: string | null
  readonly fund: Figure | null
  readonly required: string | null
  readonly shortfall: Figure | null
  /** In per cent of the payroll. */
  readonly share: Figure | null
}

/** The money of each year of the files, the earliest first. */
export const moneyLines = ({ funding }: Model): readonly MoneyLine[] =>
  funding.map(({ year, answer }) => {
    if (!hasValue(answer)) {
      const standing = answer.status === 'open' ? 'undetermined' : 'not-assessed'
      return { year, standing, payroll: null, fund: null, required: null, shortfall: null, share: null }
    }
    const { verdict, payroll, fund, required, shortfall, share } = answer.value
    return { year, standing: verdict, payroll, fund, required, shortfall, share }
  })
