import type { Words } from '../../chongqing.js'

/** The titles of the chapters in English. */
export const chapters: Words['chapters'] = {
  1: 'General provisions',
  2: 'Responsibilities and division of work',
  3: 'Rights and duties of professionals',
  4: 'Content and forms',
  5: 'Training providers',
  6: 'Funding',
  7: 'Plans for continuing education',
  8: 'Inspection and evaluation',
  9: 'Registration and statistics',
  10: 'Standardised teaching in an industry',
  11: 'Appraisal of what was learnt',
  12: 'Recognition of self-study',
  13: 'Awards and sanctions',
  14: 'Supplementary provisions',
}
