import { type Item, listOf } from './list.js'

/** The authorities that the text names. */
export const authorities = /* @__PURE__ */ listOf({
  'municipal-personnel': '13(2)',
  'district-personnel': '23(3)',
  'industry-department': '6',
  'industry-organisation': '6',
  'municipal-education': '15.2',
  'labour-department': '8(3)',
  'education-department': '15.1',
})
/** An authority that the text names. */
export type Authority = Item<typeof authorities>

/**
 * All those whom the law addresses: persons, units, authorities and those whom it only encourages. `competent-department`
 * is whichever department is in charge of the body in question (7(4), 8(3), 15.3, 32.1), `office-of-official` and
 * `superior-department` those whose official it is and the department above them (47), `society` those outside, to whom
 * training is offered (14.2) and who are encouraged to give (18).
 */
export const actors = /* @__PURE__ */ listOf({
  professional: '2.1',
  unit: '7',
  'talent-exchange-agency': '31',
  'training-provider': '16',
  'training-qualified-body': '15.3',
  host: '27(3)',
  instructor: '17',
  'municipal-personnel': '13(2)',
  'district-personnel': '23(3)',
  'industry-department': '6',
  'industry-organisation': '6',
  'municipal-education': '15.2',
  'education-department': '15.1',
  'labour-department': '8(3)',
  'competent-department': '15.3',
  government: '18',
  official: '47',
  'office-of-official': '47',
  'superior-department': '47',
  society: '18',
})
/** One whom the law addresses; the Chinese official names are in the glossary. */
export type Actor = Item<typeof actors>
