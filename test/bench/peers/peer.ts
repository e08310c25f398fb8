/** Another library, where it is installed (`npm --prefix test/bench ci`); no type of it is needed where it is not. */
export async function peer<T>(name: string): Promise<T | undefined> {
  try {
    return (await import(name)) as T
  } catch {
    return undefined
  }
}
