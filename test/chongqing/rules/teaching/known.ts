/** The fields that are known, as they would come from outside. */
export const known = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
