import type { Words } from '../../chongqing.js'

export const fundingTerms = {
  fundViolations: {
    withholding: '截留',
    embezzlement: '侵占',
    misappropriation: '挪用',
  },
} satisfies Partial<Words['terms']>
