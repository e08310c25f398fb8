import type { Certificate } from '../entities/certificate/certificate.js'
import { studyDays } from '../rules/registration/study-days.js'
import { added, later } from './edit.js'
import { type FactsOf, type RemedistOf, type Step, single } from './remedist.js'
import { registrationOn } from './study.js'

type Facts = FactsOf<'registration'>

/** The entry of a study, into a certificate that is at hand. */
const entering = (recordId: string, certificate: Certificate): Step<Facts> =>
  single(
    { act: 'enter-in-certificate', recordId },
    ({ record }) => ({
      record,
      certificate: { ...certificate, entries: added(certificate.entries, { recordId }) },
    }),
    '31',
  )

/**
 * The study is registered once it is over, and entered in the certificate (31); no day is too late. A certificate of another
 * person stays one.
 */
export const registration: RemedistOf<'registration'> = {
  verdict: ({ registered, coversWholeStudy, inCertificate }) => {
    if (!registered || coversWholeStudy === false || inCertificate === false) return 'not-met'
    return coversWholeStudy === null ? 'undetermined' : 'met'
  },
  propose: ({ facts: { record, certificate }, asOf }) => {
    const { id: recordId } = record
    const from = later(asOf, studyDays(record).last ?? asOf)
    const entry = { ...registrationOn(from), ...(certificate && { certificateNumber: certificate.number }) }
    const register = single<Facts>(
      { act: 'register', recordId, from },
      (facts) => ({ ...facts, record: { ...record, registration: { ...record.registration, ...entry } } }),
      '31',
    )
    return {
      steps: certificate ? [register, entering(recordId, certificate)] : [register],
      otherwise: { standing: 'no-remedy-known', because: '31' },
    }
  },
}
