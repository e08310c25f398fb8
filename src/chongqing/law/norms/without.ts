import { deepFreeze } from '../../../engine/ground/freeze.js'
import type { MeasuresProvisionId } from '../provisions.js'
import type { NormId } from './register.js'

/**
 * Why a provision of the Measures holds no norm of its own.
 *
 * - `purpose`: it says why the Measures were made.
 * - `definition`, `scope`: it says what a word means, or to whom the rest applies.
 * - `principle`: it says what continuing education is guided by, and asks nothing of anyone.
 * - `opening-words`: the items below it hold the norms.
 * - `contents`: it says what belongs to an act that another provision asks for.
 * - `weight`: it says how much something weighs in decisions of others.
 * - `entry-into-force`: it says from when.
 */
export type WithoutNorm =
  | {
      readonly reason:
        | 'purpose'
        | 'definition'
        | 'scope'
        | 'principle'
        | 'opening-words'
        | 'weight'
        | 'entry-into-force'
    }
  | {
      readonly reason: 'contents'
      /** The norms whose act it fills in. */
      readonly of: readonly NormId[]
    }

const inspection: WithoutNorm = { reason: 'contents', of: ['inspect-and-evaluate'] }
const teaching: WithoutNorm = { reason: 'contents', of: ['organise-standardised-teaching'] }
const form: WithoutNorm = { reason: 'definition' }

/** The provisions of the Measures that hold no norm, each with the reason, in the order of the text. */
export const withoutNorm: { readonly [Id in MeasuresProvisionId]?: WithoutNorm } = /* @__PURE__ */ deepFreeze(
  {
    '1': { reason: 'purpose' },
    '2.1': { reason: 'definition' },
    '2.2': { reason: 'definition' },
    '3': { reason: 'principle' },
    '4': { reason: 'scope' },
    '7': { reason: 'opening-words' },
    '8': { reason: 'opening-words' },
    '9': { reason: 'opening-words' },
    '12.1': { reason: 'definition' },
    '12.2': { reason: 'definition' },
    '12.4': { reason: 'definition' },
    '12.5': { reason: 'definition' },
    '13': form,
    '13(4)': form,
    '13(5)': form,
    '13(6)': form,
    '13(7)': form,
    '13(8)': form,
    '22': {
      reason: 'contents',
      of: ['draft-municipal-plan', 'draft-industry-plan', 'draft-district-plan'],
    },
    '23': { reason: 'definition' },
    '26': inspection,
    '26(1)': inspection,
    '26(2)': inspection,
    '26(3)': inspection,
    '26(4)': inspection,
    '26(5)': inspection,
    '26(6)': inspection,
    '26(7)': inspection,
    '26(8)': inspection,
    '27': { reason: 'opening-words' },
    '27(1)': { reason: 'definition' },
    '27(2)': { reason: 'contents', of: ['evaluate-class', 'evaluate-course'] },
    '29': { reason: 'weight' },
    '36': { reason: 'opening-words' },
    '37': teaching,
    '37(1)': teaching,
    '37(2)': teaching,
    '37(3)': teaching,
    '49': { reason: 'entry-into-force' },
  },
)
