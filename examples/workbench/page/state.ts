import { computed, signal } from '@preact/signals'
import { type Filling, nothingFilled } from '../office/filling.js'
import type { Gazette } from '../office/gazette.js'
import type { Locale } from '../office/languages.js'
import type { Shown } from '../office/office.js'
import { noSettings, type Settings } from '../office/settings.js'
import type { EditionCounts, YearView } from '../office/views/year.js'
import type { WhyTarget } from '../office/why.js'
import { today } from './today.js'

// Everything that the page knows; whatever is drawn is drawn from here, and actions alone write it.

export const locale = signal<Locale>('zh-CN')

/** What is shown: a year, or why there is none. */
export const shown = signal<Shown>({ kind: 'nothing' })

/** The year that is shown. */
export const view = computed<YearView | null>(() => (shown.value.kind === 'year' ? shown.value.view : null))

/** The year under every edition, once it is known. */
export const editions = signal<EditionCounts | null>(null)

export const settings = signal<Settings>({ ...noSettings, asOf: today() })

/** What the worker is at; `null`: nothing. */
export const busy = signal<{
  readonly stage: 'opening' | 'reading' | 'assessing'
  readonly done: number
  readonly total: number
} | null>(null)

/** A defect of the page itself, in its own words. */
export const failure = signal<string | null>(null)

/** Files that could not be opened, in words. */
export const refused = signal<readonly string[]>([])

/** Whether the page carries its year and has no files of its own. */
export const isReport = signal(false)

/** The gazette's text, as it was last dropped; `null`: it never was. */
export const gazette = signal<Gazette | null>(null)

/** The official wording of provisions by how they are cited; none where the gazette's text is not there. */
export const wording = computed<Readonly<Record<string, string>>>(() =>
  gazette.value?.ok ? gazette.value.wording[locale.value] : {},
)

/** What was typed for the papers; it is kept while the page is open. */
export const filling = signal<Filling>(nothingFilled)

/** The figure of which the reasons stand open; `null`: none. */
export const whyOpen = signal<WhyTarget | null>(null)
