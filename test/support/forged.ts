import type { Receipt } from '../../src/entities/receipt.js'
import { digestOf } from '../../src/quantity/digest.js'

/** A receipt that someone altered and gave a digest that fits, as anyone can without a key. */
export const forged = (receipt: Receipt, changes: object): Receipt => {
  const { digest: _, ...body } = { ...receipt, ...changes }
  return { ...body, digest: digestOf(body) } as unknown as Receipt
}
