/**
 * The most bytes of keys and numbers of documents, of names, and of other texts, and the most digits before the point of hours,
 * days and points, and of sums of money.
 */
export const longest = { key: 200, identity: 1000, text: 1000, amount: 5, yuan: 13 } as const
