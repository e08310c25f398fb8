import type { chapter06 } from '../../../chongqing/law/measures/chapter-06.js'

/** Chapter 6, Funding: what each provision says, in the own words of this library. */
export const precis06: Readonly<Record<keyof typeof chapter06, string>> = {
  '18':
    'State, unit and individual share the funding and donations are encouraged; governments at each ' +
    'level must increase their funding step by step in line with development and need.',
  '19':
    'In enterprises and public institutions, recurrent funds for continuing education must be no less ' +
    'than 1.5% of the total payroll.',
  '20':
    'Training, study and visits in which a professional takes part in an individual capacity are at that ' +
    "person's own cost.",
  '21':
    'Funds for continuing education are earmarked: withholding, embezzling and diverting them is ' +
    'forbidden.',
}
