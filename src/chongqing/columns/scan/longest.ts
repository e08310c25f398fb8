/**
 * The most bytes of keys and numbers of documents, of names, and of other texts, and the most digits before the point of hours,
 * days and points, of sums of money, and of volumes.
 */
export const longest = { key: 200, identity: 1000, text: 1000, amount: 5, yuan: 13, volume: 3 } as const
