/** How many answers are kept at most: more than there are words in use, and not all the names of a city. */
const most = 10_000

/** The same function, worked out once for each thing that it is asked about. What it keeps lives as long as it does. */
export const remembered = <Asked, Answer>(of: (asked: Asked) => Answer): ((asked: Asked) => Answer) => {
  const known = new Map<Asked, Answer>()
  return (asked) => {
    const given = known.get(asked)
    if (given !== undefined) return given
    const answer = of(asked)
    if (known.size === most) known.clear()
    known.set(asked, answer)
    return answer
  }
}

/** The same of things that come and go: what is kept of one goes with it. */
export const rememberedOf = <Asked extends object, Answer>(
  of: (asked: Asked) => Answer,
): ((asked: Asked) => Answer) => {
  const known = new WeakMap<Asked, Answer>()
  return (asked) => {
    const given = known.get(asked)
    if (given !== undefined) return given
    const answer = of(asked)
    known.set(asked, answer)
    return answer
  }
}

/** What is made when it is first asked for, and is the same from then on. */
export const once = <Made extends object>(make: () => Made): (() => Made) => {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
