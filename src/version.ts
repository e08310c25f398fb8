/** The version of this library, as package.json states it. */
export const libraryVersion = '0.1.0'
