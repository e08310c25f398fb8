/** Freezes plain data all the way down and returns it. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    // Lists one by one: to go through them by key would make a text of each position.
    if (Array.isArray(value)) value.forEach(deepFreeze)
    else for (const key in value) deepFreeze(value[key])
  }
  return value
}
