import type { RegistrationRequest } from '../../entities/registration/registration-request.js'
import type { RegistrationPaper } from '../../law/vocabulary.js'

/** Where a request says whether each of the papers is brought (31). */
export const paperFields = {
  'training-proof': 'trainingProof',
  certificate: 'certificate',
} as const satisfies Record<RegistrationPaper, keyof RegistrationRequest>
