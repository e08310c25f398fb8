import type { chapter01 } from '../../../chongqing/law/measures/chapter-01.js'

/** Chapter 1, General provisions: what each provision says, in the own words of this library. */
export const precis01: Readonly<Record<keyof typeof chapter01, string>> = {
  '1':
    'States the purpose: to put the parent Regulation into effect, strengthen city-wide management of ' +
    'continuing education, and train the skilled people the city needs.',
  '2.1':
    'Defines who is a professional: technical staff and their managers who are in service, hold at least ' +
    'a junior title and have at least secondary technical schooling (title and schooling are joined by an ' +
    'enumerating comma).',
  '2.2':
    'Defines continuing education: education that renews, adds to, widens and raises the knowledge and ' +
    'skills of professionals in service, for a better structure of knowledge and greater professional ' +
    'and innovative ability.',
  '3':
    'Sets the principles: people first, ability at the centre, national and market needs as the guide, ' +
    'middle and senior staff and innovation in enterprises in the foreground; government, trade, unit, ' +
    'individual and society each play their part in a mechanism that is to form step by step.',
  '4':
    'Sets the scope: the managing authorities, the units that employ professionals, and the ' +
    'professionals themselves, throughout the city.',
}
