import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

interface Rows {
  readonly count: number
  /** The height of a row before it was measured, in pixels. */
  readonly height: number
  readonly columns: number
  readonly row: (index: number) => ComponentChildren
  readonly keyOf: (index: number) => string
}

/** The rows of a long table: those in sight and a few around them; on paper all of them. */
export function VirtualRows({ count, height, columns, row, keyOf }: Rows) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [, draw] = useReducer((times: number, _: undefined) => times + 1, 0)
  const [isPrinting, setPrinting] = useState(false)
  const [virtual] = useState(
    () =>
      new Virtualizer<Window, HTMLTableRowElement>({
        count,
        getScrollElement: () => window,
        estimateSize: () => height,
        scrollToFn: windowScroll,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        overscan: 12,
        onChange: () => draw(undefined),
      }),
  )
  virtual.setOptions({
    ...virtual.options,
    count,
    getItemKey: keyOf,
    scrollMargin: (body.current?.getBoundingClientRect().top ?? 0) + scrollY,
  })
  useEffect(() => virtual._didMount(), [virtual])
  useLayoutEffect(() => virtual._willUpdate())
  useEffect(() => {
    const before = () => setPrinting(true)
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (isPrinting) return <tbody>{Array.from({ length: count }, (_, index) => row(index))}</tbody>
  const items = virtual.getVirtualItems()
  const margin = virtual.options.scrollMargin
  const above = (items[0]?.start ?? margin) - margin
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin)
  return (
    <tbody ref={body}>
      {above > 0 ? <Spacer height={above} columns={columns} /> : null}
      {items.map(({ index }) => row(index))}
      {below > 0 ? <Spacer height={below} columns={columns} /> : null}
    </tbody>
  )
}

const Spacer = ({ height, columns }: { height: number; columns: number }) => (
  <tr class="spacer">
    <td colSpan={columns} style={{ height: `${height}px` }} />
  </tr>
)
