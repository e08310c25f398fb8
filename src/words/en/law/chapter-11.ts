import type { chapter11 } from '../../../chongqing/law/measures/chapter-11.js'

/** Chapter 11, Appraisal of what was learnt: what each provision says, in the own words of this library. */
export const precis11: Readonly<Record<keyof typeof chapter11, string>> = {
  '39':
    'After collective training the provider must appraise each participant in writing: attitude and ' +
    'conduct, mastery of knowledge and skills, ability to study and solve practical problems, result of ' +
    'assessment and the like.',
  '40':
    'Assessment may take several forms, such as open-book or closed-book examination, thesis, survey ' +
    'report or reflections; the host decides which.',
  '41':
    'A professional who for some reason missed collective training, or did not meet its requirements, ' +
    'must make it up promptly.',
}
