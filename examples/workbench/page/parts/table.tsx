import type { ComponentChildren } from 'preact'
import { Scroll } from './scroll.js'

/** What stands over a column. */
export interface Head {
  readonly text: string
  readonly isNumber?: boolean
}

/** A table with a row of heads, which may be wider than the page; its rows are what it holds. */
export const Table = ({
  label,
  heads,
  caption = null,
  children,
}: {
  label: string
  heads: readonly Head[]
  caption?: ComponentChildren
  children: ComponentChildren
}) => (
  <Scroll label={label}>
    <table class="plain">
      {caption}
      <thead>
        <tr>
          {heads.map(({ text, isNumber }) => (
            <th key={text} scope="col" class={isNumber ? 'number' : undefined}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </Scroll>
)
