import type { Note, Place, Refused } from '../read/ledger.js'
import { grouped } from './figures.js'
import type { Gathered } from './gather.js'
import { type Html, html } from './html.js'
import { refusedRows } from './views.js'
import { readingWords as words } from './words/overview.js'
import { say, type Words } from './words/say.js'

/** Rows bear their numbers as the spreadsheet shows them, without separators. */
const placeCells = ({ sheet, column, heading }: Place, rows: readonly number[]): Html =>
  html`<td>${sheet}</td><td class="rows">${rows.join(', ')}</td><td>${column ?? say(words.wholeRow)}</td><td>${heading ?? '—'}</td>`

const headCells = (row: Words, last: Words): Html =>
  html`<thead><tr>${[words.sheet, row, words.column, words.heading, last].map(
    (label) => html`<th scope="col">${say(label)}</th>`,
  )}</tr></thead>`

const refusedTable = (
  refused: readonly Refused[],
): Html => html`<div class="scroll"><table class="ledger">${headCells(words.row, words.problems)}
<tbody>${refused.map(
  (one) =>
    html`<tr>${placeCells(one, [one.row])}<td>${one.problems.map(({ message }) => html`<div>${say(message)}</div>`)}</td></tr>`,
)}</tbody></table></div>`

/** Notes of one kind on one column, with all their rows. */
const together = (notes: readonly Note[]): readonly (readonly Note[])[] => {
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const key = JSON.stringify([note.code, note.sheet, note.column])
    groups.set(key, [...(groups.get(key) ?? []), note])
  }
  return [...groups.values()]
}

const notesTable = (
  notes: readonly Note[],
): Html => html`<div class="scroll"><table class="ledger">${headCells(words.rows, words.note)}
<tbody>${together(notes).flatMap(([first, ...rest]) =>
  first
    ? html`<tr>${placeCells(
        first,
        [first, ...rest].map(({ row }) => row),
      )}<td>${say(first.message)}</td></tr>`
    : [],
)}</tbody></table></div>`

/** The section on how the files were read: what was refused with every reason, and what was noted. */
export function readingSection({ model }: Gathered): Html {
  const { refused, notes } = model.file
  const count = (number: number) => grouped(String(number))
  return html`<section id="reading"><h2>${say(words.title)}</h2>
<h3>${say(words.refusedTitle(count(refusedRows(model)), count(refused.length)))}</h3>
${refused.length === 0 ? html`<p>${say(words.noneRefused)}</p>` : html`<p class="intro">${say(words.refusedIntro)}</p>${refusedTable(refused)}`}
${
  notes.length === 0
    ? null
    : html`<h3>${say(words.notesTitle(count(notes.length)))}</h3><p class="intro">${say(words.notesIntro)}</p>${notesTable(notes)}`
}
</section>`
}

/** The section on the readings of contested phrases and the values on which the whole report rests. */
export function readingsSection({ embedded }: Gathered): Html {
  const listed = (of: 'readings' | 'parameters'): Html => {
    const places = [...new Set(embedded.reasons.flatMap((reason) => reason[of]))]
    return html`<ul class="readings">${places.map((at) => {
      const [zh = '', en = ''] = embedded.texts[at] ?? []
      return html`<li>${say({ 'zh-CN': zh, en })}</li>`
    })}</ul>`
  }
  return html`<section id="readings"><h2>${say(words.readingsTitle)}</h2>
<p class="intro">${say(words.readingsIntro)}</p>${listed('readings')}
<h3>${say(words.parametersTitle)}</h3>${listed('parameters')}
</section>`
}
