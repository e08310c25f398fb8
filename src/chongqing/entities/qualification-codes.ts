import type { EducationLevel, TitleLevel } from '../law/vocabulary.js'

const titleShape = /^\d\d([1-5])$/

const titleLevels: Readonly<Record<string, TitleLevel>> = {
  1: 'senior-full',
  2: 'senior-associate',
  3: 'intermediate',
  4: 'junior',
  5: 'junior',
}

/**
 * The level of a professional title (职称) by its code: two digits for the series and a last one for the level, 1 full
 * senior, 2 associate senior, 3 intermediate, 4 assistant and 5 technician, of which the last two are junior.
 *
 * The codes are names and are never compared as numbers. Not every level exists in every series, and a level here does
 * not say that the title does.
 *
 * **Source:** GB/T 8561-2001.
 *
 * @param code - a code of three digits, as text
 * @returns the level, or undefined where the code names a series alone or is no such code
 * @example
 * ```ts
 * import { titleLevelOfCode } from 'xueshi'
 * titleLevelOfCode('083') // => 'intermediate'
 * titleLevelOfCode('085') // => 'junior'
 * titleLevelOfCode('080') // => undefined
 * ```
 */
export const titleLevelOfCode = (code: string): TitleLevel | undefined => {
  const last = typeof code === 'string' ? titleShape.exec(code)?.[1] : undefined
  return last === undefined ? undefined : titleLevels[last]
}

/** Schooling as a code states it, in the fields of a person; `graduated` is absent where the code does not tell. */
export interface CodedEducation {
  /** The level or kind of schooling. */
  readonly education: EducationLevel
  /** Whether the person graduated; those who completed or left without graduating did not. */
  readonly graduated?: boolean
}

interface CodeGroup {
  readonly education: EducationLevel
  readonly graduated: readonly string[]
  readonly notGraduated: readonly string[]
  /** The heading of the group, which does not tell. */
  readonly untold: readonly string[]
}

// The heading 40 is missing: secondary vocational education is of three kinds here. So are 90, which is no level, and
// the codes of the 1984 edition, some of which mean something else.
const codeGroups: readonly CodeGroup[] = [
  {
    education: 'postgraduate',
    graduated: ['11', '14', '17'],
    notGraduated: ['12', '13', '15', '16', '18', '19'],
    untold: ['10'],
  },
  // 28 is the ordinary class (大学普通班) of the years before 1977, which the standard puts here.
  { education: 'bachelor', graduated: ['21', '28'], notGraduated: ['22', '23'], untold: ['20'] },
  { education: 'junior-college', graduated: ['31'], notGraduated: ['32', '33'], untold: ['30'] },
  { education: 'secondary-technical', graduated: ['41'], notGraduated: ['42', '43'], untold: [] },
  { education: 'vocational-senior-high', graduated: ['44'], notGraduated: ['45', '46'], untold: [] },
  { education: 'skilled-worker-school', graduated: ['47'], notGraduated: ['48', '49'], untold: [] },
  { education: 'senior-high', graduated: ['61'], notGraduated: ['62', '63'], untold: ['60'] },
  { education: 'lower', graduated: ['71', '81'], notGraduated: ['73', '83'], untold: ['70', '80'] },
]

/**
 * The schooling that a code of educational attainment (学历代码) states.
 *
 * The codes are names and are never compared as numbers: 41, 44 and 47 are different kinds of school, not grades. Those
 * who completed a course without graduating (结业) or left it (肄业) have not graduated.
 *
 * **Source:** GB/T 4658-2006.
 *
 * @param code - a code of two digits, as text
 * @returns the schooling, in the fields of a person; undefined for 40 and 90, which name no one level, and for what is
 * no code of the standard
 * @example
 * ```ts
 * import { educationLevelOfCode } from 'xueshi'
 * educationLevelOfCode('21') // => { education: 'bachelor', graduated: true }
 * educationLevelOfCode('43') // => { education: 'secondary-technical', graduated: false }
 * educationLevelOfCode('30') // => { education: 'junior-college' }
 * educationLevelOfCode('90') // => undefined
 * ```
 */
export const educationLevelOfCode = (code: string): CodedEducation | undefined => {
  for (const { education, graduated, notGraduated, untold } of codeGroups) {
    if (graduated.includes(code)) return Object.freeze({ education, graduated: true })
    if (notGraduated.includes(code)) return Object.freeze({ education, graduated: false })
    if (untold.includes(code)) return Object.freeze({ education })
  }
  return undefined
}
