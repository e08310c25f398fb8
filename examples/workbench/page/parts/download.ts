const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
} as const

/** What a name of a file may not hold. */
const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu

/** Hands a file to whoever looks at the page. */
export function download(name: string, as: keyof typeof types, content: Uint8Array | string): void {
  const address = URL.createObjectURL(
    new Blob([content as Uint8Array<ArrayBuffer> | string], { type: types[as] }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = `${name.replace(forbidden, ' ')}.${as}`
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
