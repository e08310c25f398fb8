import type { Words } from '../../chongqing.js'

export const fundingTerms = {
  fundViolations: {
    withholding: 'Withholding',
    embezzlement: 'Embezzlement',
    misappropriation: 'Misappropriation',
  },
} satisfies Partial<Words['terms']>
