import { both, escapeText, reasonMarkup } from './reasons.js'

/** @typedef {import('../embedded.js').Embedded} Embedded */
/** @typedef {import('../embedded.js').EmbeddedPerson} EmbeddedPerson */
/** @typedef {import('../embedded.js').EmbeddedRecord} EmbeddedRecord */

/**
 * The hours of both years side by side.
 * @param {Embedded} data
 * @param {EmbeddedPerson} person
 */
const yearsMarkup = (data, { years }) => {
  const { labels } = data
  const [first] = years
  if (!first) return ''
  const head = years
    .map(({ name, span }) => `<th scope="col">${both(data, name)}<small>${both(data, span)}</small></th>`)
    .join('')
  const rows = first.bySubject.map(
    ([subject], index) =>
      `<tr><th scope="row">${both(data, subject)}</th>${years
        .map(({ bySubject }) => `<td class="number">${escapeText(bySubject[index]?.[1] ?? '')}</td>`)
        .join('')}</tr>`,
  )
  const total = years.map((year) => `<td class="number">${escapeText(year.total)}</td>`).join('')
  return (
    `<h4>${both(data, labels.years)}</h4><div class="scroll"><table class="years">` +
    `<thead><tr><th scope="col">${both(data, labels.subject)}</th>${head}</tr></thead>` +
    `<tbody>${rows.join('')}<tr class="total"><th scope="row">${both(data, labels.total)}</th>${total}</tr></tbody></table></div>`
  )
}

/**
 * One study, with what is said of it.
 * @param {Embedded} data
 * @param {EmbeddedRecord} record
 */
const recordMarkup = (data, record) => {
  const remarks = record.remarks.map(
    ([severity, text]) => `<div class="remark ${severity}">${both(data, text)}</div>`,
  )
  return (
    `<tr><td class="number">${record.row}</td><td>${escapeText(record.title)}${remarks.join('')}</td>` +
    `<td class="date">${escapeText(record.dates)}</td><td>${both(data, record.subject)}</td><td>${both(data, record.form)}</td>` +
    `<td class="date">${escapeText(record.registered ?? '—')}</td><td class="number">${escapeText(record.stated)}</td>` +
    `<td class="number${record.isCut ? ' cut' : ''}">${escapeText(record.credited)}</td></tr>`
  )
}

/**
 * The studies of a person and what each is worth.
 * @param {Embedded} data
 * @param {EmbeddedPerson} person
 */
const recordsMarkup = (data, { records }) => {
  const { labels } = data
  const heading = `<h4>${both(data, labels.records)}</h4>`
  if (records.length === 0) return `${heading}<p>${both(data, labels.noRecords)}</p>`
  const columns = [
    labels.row,
    labels.project,
    labels.dates,
    labels.subject,
    labels.form,
    labels.registered,
    labels.stated,
    labels.credited,
  ]
  const numbers = [labels.row, labels.stated, labels.credited]
  const head = columns
    .map(
      (label) =>
        `<th scope="col"${numbers.includes(label) ? ' class="number"' : ''}>${both(data, label)}</th>`,
    )
    .join('')
  const rows = records.map((record) => recordMarkup(data, record)).join('')
  return `${heading}<div class="scroll"><table class="records"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`
}

/**
 * Everything that stands under a person's row.
 * @param {Embedded} data
 * @param {EmbeddedPerson} person
 */
export const personMarkup = (data, person) =>
  yearsMarkup(data, person) +
  recordsMarkup(data, person) +
  `<h4>${both(data, data.labels.reasons)}</h4><div class="reason">${reasonMarkup(data, person.reason)}</div>`
