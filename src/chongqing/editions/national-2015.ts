import { asEdition, withProvisions } from '../../engine/editions/amendment.js'
import { withParameters } from '../../engine/editions/law.js'
import { chongqing2006, type Law } from '../pack.js'

const source = '《专业技术人员继续教育规定》（人力资源和社会保障部令第25号）'
const from = '2015-10-01'

/** The two sentences of one paragraph, apart because they bind differently. */
const hours = 'national-2015:8.1-hours'
const share = 'national-2015:8.1-share'

// The others are named by what they are about: their numbers were not compared with the official text.
const titles = 'national-2015:weight-for-titles'
const licences = 'national-2015:weight-for-licences'
const subjects = 'national-2015:subjects'
const reimbursement = 'national-2015:reimbursement'

/** What the national rules say that changes nothing in what the rules of the Measures decide. */
const beside = {
  'national-2015:recognition': { strength: 'declaratory' },
  'national-2015:register': { strength: 'mandatory' },
} as const

/** The id of a provision of the national rules. */
export type NationalProvisionId =
  | typeof hours
  | typeof share
  | typeof titles
  | typeof licences
  | typeof subjects
  | typeof reimbursement
  | keyof typeof beside

/** Every language of the library has the words of the national rules itself. */
const toldByLanguages = { reference: {}, precis: {} }

/** What is true of each of them; nobody has compared one with the official text. */
const common = { from, source, ...toldByLanguages }

/**
 * The Measures with the national rules of 2015 (人力资源和社会保障部令第25号) laid over them: from 1 October 2015 at least 90
 * hours a year, of which professional subjects are generally at least two thirds.
 *
 * Only what binds a person's year changes, what continuing education weighs for titles and licences, and what a unit may do
 * about the cost of study that was not finished (`allocateCost`). The right to study time (8(1)) and the mark of the statistics
 * (34) stay at 80 hours, and 1:4 (12.3) stays beside the share of professional subjects: the national rules say nothing of
 * them. They know two subjects, so that `assessProfessionalShare` finds elective hours. That a province recognises hours,
 * which Article 30 does, and that the unit keeps a register, are provisions of the edition and change nothing. All of it was
 * taken from copies of third parties: no day of comparison with the official text stands beside a figure or a provision, and
 * `freshness` names each.
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
        [hours]: { strength: 'mandatory', ...common },
        [share]: { strength: 'general-rule', ...common },
        [titles]: { strength: 'mandatory', ...common },
        [licences]: { strength: 'declaratory', ...common },
        [subjects]: { strength: 'definitional', ...common },
        [reimbursement]: { strength: 'permissive', ...common },
        ...Object.fromEntries(Object.entries(beside).map(([id, one]) => [id, { ...one, ...common }])),
      }),
      {
        'weight-for-titles': [
          ...chongqing2006.parameters['weight-for-titles'],
          { from, value: 'important-condition', source, provision: titles },
        ],
        'weight-for-licences': [
          ...chongqing2006.parameters['weight-for-licences'],
          { from, value: 'necessary-where-law-says', source, provision: licences },
        ],
        'annual-quota-hours': [
          ...chongqing2006.parameters['annual-quota-hours'],
          { from, value: '90', source, provision: hours },
        ],
        'subject-classes': [
          ...chongqing2006.parameters['subject-classes'],
          { from, value: 'public-professional', source, provision: subjects },
        ],
        'cost-of-unfinished-study': [{ from, value: 'decline-or-recover', source, provision: reimbursement }],
        'professional-share': [{ from, value: '2/3', source, provision: share }],
      },
    ),
    { edition: 'national-2015' },
  ))()
