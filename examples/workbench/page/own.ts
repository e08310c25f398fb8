import { signal } from '@preact/signals'
import { type OwnPerson, type OwnStudy, ownSheets } from '../office/own.js'
import { typeSheets, worker } from './actions.js'
import { download } from './parts/download.js'
import { today } from './today.js'

// What somebody types about themselves; it is kept while the page is open, and nowhere else.

const noStudy: OwnStudy = {
  title: '',
  subject: '',
  form: '',
  from: '',
  to: '',
  hours: '',
  days: '',
  result: '',
  completion: '',
  registered: '',
}

export const ownYear = signal(Number(today().slice(0, 4)))

export const ownPerson = signal<OwnPerson>({
  name: '',
  title: '',
  education: '',
  role: '',
  joined: '',
  certificate: '',
})

export const ownStudies = signal<readonly OwnStudy[]>([noStudy])

const sheets = () => ownSheets(ownYear.value, ownPerson.value, ownStudies.value)

/** How long somebody pauses before what they typed is assessed, in milliseconds. */
const pause = 400

let waiting: ReturnType<typeof setTimeout> | undefined

/** Assesses what was typed as soon as whoever types pauses. */
function typed(): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => typeSheets(sheets()), pause)
}

export function writeYear(year: number): void {
  ownYear.value = year
  typed()
}

export function writePerson(change: Partial<OwnPerson>): void {
  ownPerson.value = { ...ownPerson.value, ...change }
  typed()
}

export function writeStudy(at: number, change: Partial<OwnStudy>): void {
  ownStudies.value = ownStudies.value.map((study, place) => (place === at ? { ...study, ...change } : study))
  typed()
}

export function addStudy(): void {
  ownStudies.value = [...ownStudies.value, noStudy]
}

export function removeStudy(at: number): void {
  ownStudies.value = ownStudies.value.filter((_, place) => place !== at)
  typed()
}

/** Hands what was typed to whoever typed it, as a workbook that can be dropped again. */
export async function saveOwn(name: string): Promise<void> {
  download(name, 'xlsx', await worker.ask('workbook', sheets()))
}
