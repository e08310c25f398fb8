/** How often a property is tried: so many times in `npm run test:all`, and a few times in the fast `npm test`. */
export const runs = (full: number): { readonly numRuns: number } => ({
  numRuns: process.env['MODE'] === 'all' ? full : Math.min(full, 25),
})
