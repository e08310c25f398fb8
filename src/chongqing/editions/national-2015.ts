import { asEdition, withProvisions } from '../../engine/editions/amendment.js'
import { withParameters } from '../../engine/editions/law.js'
import { chongqing2006, type Law } from '../pack.js'

const source = '《专业技术人员继续教育规定》（人力资源和社会保障部令第25号）'
const from = '2015-10-01'

/** The two sentences of one paragraph, apart because they bind differently. */
const hours = 'national-2015:8.1-hours'
const share = 'national-2015:8.1-share'

/** The id of a provision of the national rules. */
export type NationalProvisionId = typeof hours | typeof share

/** Every language of the library has the words of the national rules itself. */
const toldByLanguages = { reference: {}, precis: {} }

/**
 * The Measures with the national rules of 2015 (人力资源和社会保障部令第25号) laid over them: from 1 October 2015 at least 90
 * hours a year, of which professional subjects are generally at least two thirds.
 *
 * Only what binds a person's year changes. The right to study time (8(1)) and the mark of the statistics (34) stay at 80
 * hours, and 1:4 (12.3) stays beside the share of professional subjects: the national rules say nothing of them. The
 * figures were taken from a copy of a third party, so that no day of comparison with the official text stands beside them.
 *
 * @example
 * ```ts
 * import { assessSubjectRatio } from 'xueshi'
 * import { national2015 } from 'xueshi/law'
 * const planned = { publicRequired: '18', professional: '60', elective: '12' }
 * const answer = assessSubjectRatio({ year: 2025, planned }, national2015)
 * answer.status === 'settled' && answer.value.ofQuota // => { publicHours: '18', otherHours: '72' }
 * ```
 */
export const national2015: Law = /* @__PURE__ */ (() =>
  asEdition(
    withParameters(
      withProvisions(chongqing2006, {
        [hours]: {
          from,
          source,
          nature: ['duty', 'parameter'],
          strength: 'mandatory',
          binds: ['professional'],
          ...toldByLanguages,
        },
        [share]: {
          from,
          source,
          nature: ['parameter'],
          strength: 'general-rule',
          binds: ['professional'],
          ...toldByLanguages,
        },
      }),
      {
        'annual-quota-hours': [
          ...chongqing2006.parameters['annual-quota-hours'],
          { from, value: '90', source, provision: hours },
        ],
        'professional-share': [{ from, value: '2/3', source, provision: share }],
      },
    ),
    { edition: 'national-2015' },
  ))()
