/** Whether two plain values say the same. */
export const deepEqual = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [fields, others] = [Object.entries(one), Object.entries(other)]
  return (
    fields.length === others.length &&
    fields.every(([name, value]) => deepEqual(value, (other as Readonly<Record<string, unknown>>)[name]))
  )
}
