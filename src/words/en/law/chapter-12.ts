import type { chapter12 } from '../../../chongqing/law/measures/chapter-12.js'

/** Chapter 12, Recognition of self-study: what each provision says, in the own words of this library. */
export const precis12: Readonly<Record<keyof typeof chapter12, string>> = {
  '42':
    'A self-study task may come about in two ways: declared by the person to the unit and confirmed, or ' +
    'arranged by the unit.',
  '43':
    'Self-study must be up to date, targeted and practical; its courses must be chosen by the main tasks ' +
    "of continuing education, the new level of science, the unit's work of innovation and the person's " +
    'need to improve.',
  '44':
    'An approved plan is issued as a self-study task book, which must state content, requirements, ' +
    'references, start and end dates, calculation of hours, method of assessment and the like. The ' +
    "professional studies by it, and the unit's assessment recognises the result.",
}
