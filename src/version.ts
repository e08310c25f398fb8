/**
 * The version of this library, as package.json states it.
 *
 * @category Toolbox
 */
export const libraryVersion = '0.1.0'
