import type { chapter03 } from '../../../chongqing/law/measures/chapter-03.js'

/**
 * Chapter 3, Rights and duties of professionals: what each provision says, in the own words of this
 * library.
 */
export const precis03: Readonly<Record<keyof typeof chapter03, string>> = {
  '8': 'Lists three rights of professionals in continuing education.',
  '8(1)': 'Time for continuing education of no less than 80 class hours in each year, taken together.',
  '8(2)':
    'While sent by the organisation to study off the job, the same treatment, as a general rule, as when ' +
    'on post, unless otherwise agreed with the unit.',
  '8(3)':
    'When the right to continuing education is infringed, complaint or application for arbitration to ' +
    "the unit's competent department or to the personnel or labour department.",
  '9': 'Lists three duties of professionals in continuing education.',
  '9(1)': 'Obey the laws, regulations and rules on continuing education.',
  '9(2)':
    'Complete a study task of no less than 80 class hours in each year; hours beyond it are not carried ' +
    'over to another year.',
  '9(3)': 'Bear the cost of continuing education and complete the period of service as agreed with the unit.',
  '10':
    'Unit and professional must keep their agreement and perform it in time and in full; a dispute may ' +
    'be taken to arbitration or to court.',
}
