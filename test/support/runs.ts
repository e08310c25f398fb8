/**
 * How often a property is tried: so many times in `npm run test:all`, and a few times in the fast `npm test`; fewer where one try
 * takes so long that even the whole run has few.
 */
export const runs = (full: number): { readonly numRuns: number } => ({
  numRuns: process.env['MODE'] === 'all' ? full : Math.min(25, Math.ceil(full / 10)),
})
