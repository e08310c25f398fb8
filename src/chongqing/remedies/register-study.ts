import type { RegistrationPaper } from '../law/vocabulary.js'
import { paperFields } from '../rules/registration/paper-fields.js'
import { type RemedistOf, stepsFrom } from './remedist.js'

/** The papers that are missing are brought (31); the text sets no day. */
export const registerStudy: RemedistOf<'register-study'> = {
  verdict: ({ accepted }) => accepted,
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'registration-paper-missing': ({ paper }) => ({
        act: { act: 'supply', list: 'registrationPapers', item: paper as RegistrationPaper },
        edit: ({ request }) => ({
          request: { ...request, [paperFields[paper as RegistrationPaper]]: true },
        }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '31' },
  }),
}
