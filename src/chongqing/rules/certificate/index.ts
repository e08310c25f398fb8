import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { certificateDeadline } from './certificate-deadline.js'
import { assessCertificateEntry } from './certificate-entry.js'
import { assessCertificateIntegrity } from './certificate-integrity.js'
import { stepCertificate } from './certificate-life.js'
import { numberOfNextVolume } from './certificate-number.js'
import { assessVolumes } from './certificate-series.js'
import { assessCertificateVerification } from './certificate-verification.js'

/** The rules on certificate, in the order of the text. */
export const certificateRules = /* @__PURE__ */ rulesById(
  assessCertificateEntry,
  assessCertificateVerification,
  stepCertificate,
  numberOfNextVolume,
  assessVolumes,
  assessCertificateIntegrity,
  certificateDeadline,
)
