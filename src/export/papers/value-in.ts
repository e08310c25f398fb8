import { hasValue } from '../../engine/determination/determination.js'

type Answer = Parameters<typeof hasValue>[0]

/** The value of an answer; nothing where no answer is given, or it gives none. */
export const valueIn = <A extends Answer>(
  answer: A | undefined,
): Extract<A, { readonly value: unknown }>['value'] | undefined =>
  answer !== undefined && hasValue(answer) ? answer.value : undefined
