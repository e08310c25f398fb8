import { count } from './figure.js'

interface Part {
  readonly kind: string
  readonly count: number
  readonly label: string
  readonly href: string
}

/** A whole as a bar of its parts, with their counts under it; each leads to the list behind it. */
export function Split({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      <span class="split" aria-hidden="true">
        {parts
          .filter((part) => part.count > 0)
          .map(({ kind, count: of }) => (
            <i key={kind} class={kind} style={{ flexGrow: of }} />
          ))}
      </span>
      <ul class="counts">
        {parts.map(({ kind, count: of, label, href }) => (
          <li key={kind} class={kind}>
            <a href={href}>
              <strong>{count(of)}</strong> {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
