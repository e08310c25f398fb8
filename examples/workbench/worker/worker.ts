import type { EmbeddedFile } from '../office/embedded.js'
import { readGazette } from '../office/gazette.js'
import { toldIn } from '../office/languages.js'
import { Office } from '../office/office.js'
import { ownChoices } from '../office/own.js'
import { unpacked } from '../office/packed.js'
import { papersOf, shownPaper } from '../office/papers.js'
import { preview, turning } from '../office/readings.js'
import { receiptText, receiptTold } from '../office/receipts.js'
import { sampleSheets } from '../office/sample.js'
import { lawText } from '../office/views/law-text.js'
import { listsIn } from '../office/views/lists.js'
import { personView } from '../office/views/person.js'
import { reasonsOf } from '../office/why.js'
import { paperFile, templateWorkbook, textWorkbook } from '../office/workbook.js'
import type { Call, CallName, Calls, Reply } from './contract.js'

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
  take: async (packed, settings, locale) => {
    office.take(await unpacked<EmbeddedFile>(packed), settings)
    office.show(locale)
  },
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
  editions: () => office.editions(others),
  person: (id, locale) => personView(office.model, id, locale),
  why: (target, locale) => reasonsOf(office.model, target, locale),
  gazette: readGazette,
  paper: (wanted, filling, at, locale) => shownPaper(papersOf(office.model, wanted, filling, locale), at),
  papers: (wanted, filling, locale) => papersOf(office.model, wanted, filling, locale),
  paperFile: (wanted, filling, format, locale) =>
    paperFile(papersOf(office.model, wanted, filling, locale), format),
  template: () => templateWorkbook(),
  receipt: (person, key) => receiptText(office.model, person, key),
  checkReceipt: (text, key, locale) => receiptTold(office.model, text, key, locale),
  lists: listsIn,
  rows: (sheet, rows) => office.rows(sheet, rows),
  edits: () => office.editLines(),
  type: (sheets) => office.type(sheets),
  choices: ownChoices,
  workbook: textWorkbook,
  law: (locale) => lawText(office.model, toldIn[locale]),
  preview: (reading, option) => preview(office.model, reading, option),
  turning: (from, count) => turning(office.model, from, count),
}

async function answer({ id, name, given }: Call): Promise<void> {
  current = id
  try {
    const value = await (calls[name] as (...given: readonly unknown[]) => unknown)(...given)
    post({ id, kind: 'done', value })
  } catch (error) {
    post({ id, kind: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
}

/** Calls that take long and change nothing: the others go before them, between one lot of people and the next. */
const patient: ReadonlySet<CallName> = new Set(['editions'])

// The others are answered one after the other, as they were asked.
let last = Promise.resolve()

/** Waits until what was asked in the meantime is answered. */
async function others(): Promise<void> {
  await new Promise((go) => setTimeout(go))
  await last
}

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  if (patient.has(data.name)) others().then(() => answer(data))
  else last = last.then(() => answer(data))
})
