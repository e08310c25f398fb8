import { batch } from '@preact/signals'
import type { Edit } from '../office/edits.js'
import type { EmbeddedYear } from '../office/embedded.js'
import type { Locale } from '../office/languages.js'
import type { Sheet } from '../office/library.js'
import type { Shown } from '../office/office.js'
import { noSettings, type Settings } from '../office/settings.js'
import type { GivenFile } from '../office/sources.js'
import { Client } from '../worker/client.js'
import { busy, editions, failure, gazette, isReport, locale, refused, settings, shown } from './state.js'
import { today } from './today.js'

/** The worker; other parts of the page ask it what is not the year. */
export const worker = new Client((stage, done, total) => {
  busy.value = { stage, done, total }
})

let asked = 0

/** Shows what the worker gives, unless something was asked since; the other editions follow when there is time. */
async function display(asking: () => Promise<Shown>): Promise<void> {
  asked += 1
  const own = asked
  busy.value ??= { stage: 'opening', done: 0, total: 0 }
  try {
    const next = await asking()
    if (own !== asked) return
    batch(() => {
      shown.value = next
      editions.value = null
      failure.value = null
      busy.value = null
    })
    if (next.kind !== 'year') return
    const counts = await worker.ask('editions')
    if (own === asked) editions.value = counts
  } catch (error) {
    if (own !== asked) return
    batch(() => {
      failure.value = error instanceof Error ? error.message : String(error)
      busy.value = null
    })
  }
}

/** Reads files beside those that are there. */
export async function openFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  isReport.value = false
  const given: GivenFile[] = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  await display(async () => {
    refused.value = await worker.ask('open', given, locale.value)
    return worker.ask('configure', settings.value, locale.value)
  })
}

/** Shows at once the year that a page carries, and gives the worker what was read of the files. */
export async function takeYear(embedded: EmbeddedYear, file: string): Promise<void> {
  batch(() => {
    isReport.value = true
    settings.value = embedded.settings
    shown.value = { kind: 'year', view: embedded.view }
    editions.value = embedded.editions
  })
  await worker.ask('take', file, embedded.settings, locale.value)
}

export const openSample = (): Promise<void> =>
  display(async () => {
    await worker.ask('sample')
    return worker.ask('configure', settings.value, locale.value)
  })

export const edit = (edits: readonly Edit[]): Promise<void> =>
  display(() => worker.ask('edit', edits, locale.value))

export const withdraw = (edits: readonly Omit<Edit, 'text'>[]): Promise<void> =>
  display(() => worker.ask('withdraw', edits, locale.value))

/** Changes what is chosen on the page. */
export function configure(change: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...change }
  return display(() => worker.ask('configure', settings.value, locale.value))
}

/** Ends what is going on and forgets all files. */
export function begin(): void {
  asked += 1
  worker.restart()
  batch(() => {
    busy.value = null
    failure.value = null
    refused.value = []
    editions.value = null
    isReport.value = false
    settings.value = { ...noSettings, asOf: today() }
    shown.value = { kind: 'nothing' }
  })
  location.hash = '#/start'
}

export function speak(language: Locale): Promise<void> {
  locale.value = language
  document.documentElement.lang = language
  return shown.value.kind === 'nothing' ? Promise.resolve() : display(() => worker.ask('show', language))
}

/** Takes the gazette's text; it stays until another is taken. */
export async function takeGazette(file: File): Promise<void> {
  gazette.value = await worker.ask('gazette', new Uint8Array(await file.arrayBuffer()))
}

/** Takes sheets that were typed on the page, in the place of those that were typed before. */
export const typeSheets = (sheets: readonly Sheet[]): Promise<void> =>
  display(async () => {
    await worker.ask('type', sheets)
    return worker.ask('configure', settings.value, locale.value)
  })
