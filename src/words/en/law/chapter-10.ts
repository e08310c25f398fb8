import type { chapter10 } from '../../../chongqing/law/measures/chapter-10.js'

/** Chapter 10, Standardised teaching in a trade: what each provision says, in the own words of this library. */
export const precis10: Readonly<Record<keyof typeof chapter10, string>> = {
  '35':
    'Personnel departments guide and coordinate the standardised teaching of trades in their area; ' +
    'industry departments and organisations organise it within their trade.',
  '36': 'Lists the four main tasks of standardised teaching.',
  '36(1)':
    'Write subject guides and syllabuses for the main specialities of the trade, write or choose ' +
    'teaching materials, set aims and cycle, and adapt them as the economy and science change.',
  '36(2)':
    'Determine who takes part, and set the tasks, subjects, forms, the method of counting class hours, ' +
    'the method of assessment and so on.',
  '36(3)': 'Choose providers, engage teachers, draw up teaching schemes and so on.',
  '36(4)':
    "Propose and carry out a scheme that fits the number and spread of the trade's main professionals.",
  '37': 'Lists the three main contents of standardised teaching.',
  '37(1)': 'The main policies, laws and regulations of the trade, its standards and its professional norms.',
  '37(2)': 'New knowledge, theory, technology and methods in the main specialities of the trade.',
  '37(3)': "The professional abilities and related knowledge of the trade's main technical posts.",
  '38':
    "Guidance papers on a trade's standardised teaching may be issued only once the industry department " +
    'or organisation and the municipal personnel department have both signed them.',
}
