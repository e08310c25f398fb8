import type { chapter13 } from '../../../chongqing/law/measures/chapter-13.js'

/** Chapter 13, Awards and sanctions: what each provision says, in the own words of this library. */
export const precis13: Readonly<Record<keyof typeof chapter13, string>> = {
  '45':
    'Evaluation, employment and reward of talent go together. Three are commended: advanced collectives ' +
    'and advanced individuals in administering continuing education, and learners who made an ' +
    'outstanding contribution with what they learnt; moral rewards come first, material ones beside them.',
  '46':
    'A unit, or an agency keeping the file, that does not record continuing education or records it ' +
    'untruthfully is ordered by the personnel department to correct this; on refusal it is penalised ' +
    'under the Regulation.',
  '47':
    'Where an official administering continuing education does not perform the duties of office or ' +
    "practises fraud, the official's own office or the one above must order correction and may impose " +
    'administrative discipline according to the gravity.',
}
