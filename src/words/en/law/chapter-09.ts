import type { chapter09 } from '../../../chongqing/law/measures/chapter-09.js'

/** Chapter 9, Registration and statistics: what each provision says, in the own words of this library. */
export const precis09: Readonly<Record<keyof typeof chapter09, string>> = {
  '29':
    'Registration records what a professional has studied; it is one important basis for annual ' +
    'assessment, promotion, titles and posts, and registration of professional licences.',
  '30.1':
    'The Certificate is the main proof of study and mainly records form, content, time and result. Time ' +
    'is what was actually studied within the year, at 6 class hours a day; travel to other places or ' +
    'abroad must not count. The result may be a score, a grade, pass or fail, or completion; the number ' +
    'of a certificate of completion must be noted.',
  '30.2':
    'In trades that already run a credit scheme, the competent department must manage the registration ' +
    "of credits under the state's rules.",
  '31':
    "After study, the person takes the proof of training and the Certificate to the unit's continuing " +
    'education section, or to the talent exchange agency that keeps the personnel file, and fills in the ' +
    'registration card, which the unit or agency keeps.',
  '32.1':
    "Together with the annual assessment, the unit must verify the Certificate, compile the year's " +
    'continuing education as required and report it to the department above.',
  '32.2':
    'Every year the personnel department re-checks a sample of Certificates with the industry ' +
    'departments and organisations.',
  '33':
    'A full Certificate may be renewed and the new one must carry the same number; it may be used on ' +
    'after a transfer; it must not be altered without authority or forged; if damaged or lost, a ' +
    'replacement must be applied for promptly.',
  '34':
    'Statistics rest on registration and must take their data from the certificates. Seven main figures: ' +
    'total of professionals, participants, categories, main forms, those who reached 80 class hours, the ' +
    'study ratio and the attainment ratio; from 1 November of the year before to 31 October of the year.',
}
