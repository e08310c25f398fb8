/**
 * How often a property is tried: so many times in `npm run test:all` and `npm run test:rest`, and a few times in the fast `npm test`;
 * fewer where one try takes so long that even the whole run has few.
 */
export const runs = (full: number): { readonly numRuns: number } => ({
  numRuns: ['all', 'rest'].includes(process.env['MODE'] ?? '') ? full : Math.min(25, Math.ceil(full / 10)),
})
