import { digestOf } from '../../src/engine/quantity/digest.js'
import type { Receipt } from '../../src/tools/stored-receipt.js'

/** A receipt that someone altered and gave a digest that fits, as anyone can without a key. */
export const forged = (receipt: Receipt, changes: object): Receipt => {
  const { digest: _, ...body } = { ...receipt, ...changes }
  return { ...body, digest: digestOf(body) } as unknown as Receipt
}
