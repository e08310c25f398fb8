import type { chapter07 } from '../../../chongqing/law/measures/chapter-07.js'

/** Chapter 7, Plans for continuing education: what each provision says, in the own words of this library. */
export const precis07: Readonly<Record<keyof typeof chapter07, string>> = {
  '22':
    'A plan mainly contains four parts for its period: guiding ideology, main goals, key tasks and ' +
    'safeguards.',
  '23': 'Plans may be municipal, of a trade, or of a district or county.',
  '23(1)':
    'The municipal plan is drafted under the lead of the municipal personnel department with the ' +
    'departments and industry organisations of the city, mainly on four bases: the state and trend of ' +
    'continuing education, the present staff and its needs, the talent demand of science, economic and ' +
    "social plans, and the national personnel ministry's requirements.",
  '23(2)':
    'A trade plan is drafted by the industry department or organisation in keeping with the Regulation, ' +
    'the municipal plan and the needs of the trade; once adopted it must be filed with the municipal ' +
    'personnel department.',
  '23(3)':
    'A district or county plan is drafted by its personnel department in keeping with the Regulation, ' +
    'the municipal plan and local needs; once adopted it must be filed with the municipal personnel ' +
    'department.',
  '24':
    'Plans must keep step with those for talent, science, the economy and society, and generally cover ' +
    'five years; in the last year their fulfilment is inspected and summed up in full.',
}
