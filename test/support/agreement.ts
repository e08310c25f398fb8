import type * as z from 'zod'
import {
  type StudyAgreement,
  studyAgreementSchema,
} from '../../src/chongqing/entities/agreement/study-agreement.js'

/** An agreement signed on 20 February 2025, with these fields. */
export const agreementWith = (fields: Partial<z.input<typeof studyAgreementSchema>>): StudyAgreement =>
  studyAgreementSchema.parse({ unitId: 'u1', personId: 'p1', signedOn: '2025-02-20', ...fields })

/** The facts of a case with their agreement parsed, where there is one. */
export const parsedAgreement = <
  F extends { readonly agreement?: Partial<z.input<typeof studyAgreementSchema>> | null },
>({
  agreement,
  ...rest
}: F): Omit<F, 'agreement'> & { readonly agreement?: StudyAgreement | null } => ({
  ...rest,
  ...(agreement !== undefined && { agreement: agreement && agreementWith(agreement) }),
})
