import type { ReadTable } from '../library.js'
import { grouped } from './figures.js'
import type { Gathered } from './gather.js'
import { type Html, html } from './html.js'
import { type ProblemGroup, toCorrect, together, toLookAt, unreadRows, withoutCell } from './problems.js'
import { effectWords, tableKindWords, readingWords as words } from './words/reading.js'
import { say, type Words, w } from './words/say.js'

const count = (number: number): string => grouped(String(number))

const head = (labels: readonly Words[]): Html =>
  html`<thead><tr>${labels.map((label) => html`<th scope="col">${say(label)}</th>`)}</tr></thead>`

/** Rows bear their numbers as the spreadsheet shows them, without separators. */
const groupRow = ({ first, rows, words: said }: ProblemGroup): Html =>
  html`<tr><td>${first.sheet}</td><td class="rows">${rows.length === 0 ? '—' : rows.join(', ')}</td><td>${first.heading ?? '—'}</td><td>${say(effectWords[first.effect])}</td><td>${say(said)}</td></tr>`

const problemTable = (groups: readonly ProblemGroup[]): Html =>
  html`<div class="scroll"><table class="ledger">${head([words.sheet, words.rows, words.heading, words.effect, words.told])}
<tbody>${groups.map(groupRow)}</tbody></table></div>`

const headingList = (columns: ReadTable['columns']): Html =>
  html`${columns.map(({ heading, tells }) => html`<span>${say(w(heading, `“${heading}” ${tells ?? ''}`))}</span> `)}`

const tableRow = ({ sheet, kind, headingRow, columns, counts }: ReadTable): Html => {
  const read = columns.filter(({ tells }) => tells !== null)
  const others = columns.filter(({ tells }) => tells === null)
  return html`<tr><td>${sheet}</td><td>${say(tableKindWords[kind])}</td><td class="number">${headingRow}</td>${[
    counts.read,
    counts.unread,
    counts.leftOut,
  ].map(
    (rows) => html`<td class="number">${count(rows)}</td>`,
  )}<td class="keys">${headingList(read)}</td><td class="keys">${
    others.length === 0 ? '—' : headingList(others)
  }</td></tr>`
}

const tablesTable = (tables: readonly ReadTable[]): Html =>
  html`<div class="scroll"><table class="tables">${head([
    words.sheet,
    words.kind,
    words.headingRow,
    words.read,
    words.unread,
    words.leftOut,
    words.columns,
    words.otherColumns,
  ])}
<tbody>${tables.map(tableRow)}</tbody></table></div>`

/** The section on how the files were read: what is to be corrected, what to look at, and what was understood of each sheet. */
export function readingSection({ model }: Gathered): Html {
  const [wrong, looked] = [toCorrect(model), toLookAt(model)]
  return html`<section id="reading"><h2>${say(words.title)}</h2>
<h3>${say(words.toCorrect(count(wrong.length), count(unreadRows(model))))}</h3>
${wrong.length === 0 ? html`<p>${say(words.nothingToCorrect)}</p>` : html`<p class="intro">${say(words.toCorrectIntro)}</p>${problemTable(together(wrong))}`}
${
  looked.length === 0
    ? null
    : html`<h3>${say(words.toLookAt(count(looked.length)))}</h3><p class="intro">${say(words.toLookAtIntro)}</p>${problemTable(together(looked.map(withoutCell)))}`
}
<h3>${say(words.tables)}</h3><p class="intro">${say(words.tablesIntro)}</p>${tablesTable(model.file.tables)}
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
