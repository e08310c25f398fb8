import { Office } from '../office/office.js'
import { sampleSheets } from '../office/sample.js'
import type { Call, Calls, Reply } from './contract.js'

const post = (reply: Reply): void => postMessage(reply)

let current = 0
let lastTold = 0
const office = new Office((...at) => {
  const [, done, total] = at
  const now = performance.now()
  if (done !== 0 && done !== total && now - lastTold < 50) return
  lastTold = now
  post({ id: current, kind: 'progress', at })
})

const calls: Calls = {
  open: (files, locale) => office.open(files, locale),
  show: (locale) => office.show(locale),
  sample: () => office.type(sampleSheets()),
  take: (embedded) => office.take(embedded),
  edit: (edits, locale) => {
    office.edit(edits)
    return office.show(locale)
  },
  withdraw: (edits, locale) => {
    office.withdraw(edits)
    return office.show(locale)
  },
  configure: (settings, locale) => {
    office.configure(settings)
    return office.show(locale)
  },
  close: () => office.close(),
  editions: () => office.editions(),
}

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  const { id, name, given } = data
  current = id
  try {
    const value = (calls[name] as (...given: readonly unknown[]) => unknown)(...given)
    post({ id, kind: 'done', value })
  } catch (error) {
    post({ id, kind: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
})
