import { computed } from '@preact/signals'
import { to } from '../route.js'
import { view } from '../state.js'

/** The keys under which the library knows the rows of the files: the sheet, the row, and a part of it. */
const rowKeys = computed(() => {
  const sheets = (view.value?.tables ?? []).map(({ sheet }) => sheet.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return sheets.length === 0 ? null : new RegExp(`((?:${sheets.join('|')})-\\d{6}[\\w-]*)`)
})

/** A sentence of the library's; a row that it names leads to its place in the files. */
export function Told({ text }: { text: string }) {
  const keys = rowKeys.value
  if (keys === null) return <>{text}</>
  return (
    <>
      {text.split(keys).map((part, at) => {
        // Every second part is a key.
        if (at % 2 === 0) return part
        const [, sheet = '', row = ''] = /^(.*?)-(\d{6})/.exec(part) ?? []
        return (
          <a key={at} href={to('files', null, { sheet, row: String(Number(row)) })}>
            {part}
          </a>
        )
      })}
    </>
  )
}
