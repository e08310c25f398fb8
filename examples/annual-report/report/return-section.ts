import {
  type BasisFigures,
  type CountedPerson,
  type Figures,
  hasValue,
  studyForms,
  whoCounts,
} from '../library.js'
import { drawChart } from './charts/draw.js'
import { attainmentChart, formChart, type Statistics } from './charts/return-charts.js'
import { subjectChart } from './charts/subject-chart.js'
import { type Figure, figureText, grouped, isSome, percentText } from './figures.js'
import type { Gathered } from './gather.js'
import { type Html, html } from './html.js'
import { reasonHtml } from './reason-html.js'
import { studyFormWords, subjectKeys, subjectWords } from './terms.js'
import { returnWords as words } from './words/return.js'
import { say, spanWords, type Words } from './words/say.js'

type Basis = BasisFigures<Figures>
/** People, entries and hours of one basis. */
type Cells = readonly [heads: Figure | null, personTimes: Figure | null, hours: Figure | null]

const cell = (figure: Figure | null): Html => html`<td>${figure === null ? '' : figureText(figure)}</td>`

const row = (label: Words, registered: Cells, evidenced: Cells, kind = ''): Html =>
  html`<tr class="${kind}"><th scope="row">${say(label)}</th>${[...registered, ...evidenced].map(cell)}</tr>`

const heading = (label: Words): Html =>
  html`<tr class="group"><th scope="rowgroup" colspan="7">${say(label)}</th></tr>`

const classRow = (
  label: Words,
  of: (basis: Basis) => Basis['bySubject'][(typeof subjectKeys)[number]],
  both: readonly Basis[],
): Html => {
  const [registered, evidenced] = both.map((basis): Cells => {
    const { heads, personTimes, hours } = of(basis)
    return [heads, personTimes, hours]
  })
  return row(label, registered ?? noCells, evidenced ?? noCells, 'part')
}

const noCells: Cells = [null, null, null]

const shareRow = (
  label: Words,
  of: (basis: Basis) => Basis['studyRatio'] | null,
  both: readonly Basis[],
  kind = '',
): Html =>
  html`<tr class="share ${kind}"><th scope="row">${say(label)}</th>${both.map((basis) => {
    const share = of(basis)
    return share === null || share.percent === null
      ? html`<td colspan="3">—</td>`
      : html`<td colspan="3">${percentText(share.percent)} <small>${figureText(share.numerator)} / ${figureText(share.denominator)}</small></td>`
  })}</tr>`

/** The seven figures of Article 34 as the official return has them, with those on attendance beside. */
function returnTable({ totalProfessionals, requiredHours, byBasis }: Statistics): Html {
  const { registered, evidenced } = byBasis
  const both = [registered, evidenced]
  const required = requiredHours ?? '—'
  const forms = studyForms.filter(
    (form) => form !== 'other' || both.some(({ byForm }) => isSome(byForm[form].heads)),
  )
  const subhead = html`<th scope="col">${say(words.heads)}</th><th scope="col">${say(words.personTimes)}</th><th scope="col">${say(words.hours)}</th>`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.title['zh-CN']} / ${words.title.en}"><table class="return">
<thead><tr><th rowspan="2" scope="col">${say(words.figure)}</th><th colspan="3" scope="colgroup">${say(words.registered)}</th><th colspan="3" scope="colgroup">${say(words.evidenced)}</th></tr><tr>${subhead}${subhead}</tr></thead>
<tbody>
${row(words.totalProfessionals, [totalProfessionals, null, null], [totalProfessionals, null, null])}
${row(words.participants, [registered.participants, null, registered.hours], [evidenced.participants, null, evidenced.hours])}
${heading(words.categories)}
${subjectKeys.map((key) => classRow(subjectWords[key], ({ bySubject }) => bySubject[key], both))}
${heading(words.forms)}
${forms.map((form) => classRow(studyFormWords[form], ({ byForm }) => byForm[form], both))}
${row(words.reached(required), [registered.reached, null, null], [evidenced.reached, null, null])}
${shareRow(words.studyRatio, ({ studyRatio }) => studyRatio, both)}
${shareRow(words.attainmentRatio(required), ({ attainmentOfTotal }) => attainmentOfTotal, both)}
${shareRow(words.attainmentOfParticipants, ({ attainmentOfParticipants }) => attainmentOfParticipants, both, 'beside')}
</tbody></table></div>`
}

/** For the figures of people that are ranges, the people whose missing facts make them so. */
function openFigures({ model, people }: Gathered, { requiredHours }: Statistics): Html {
  const counted: CountedPerson[] = model.people.map(({ person, records }) => ({
    person,
    records: records.map(({ record }) => record),
  }))
  const indexes = new Map(people.map(({ id }, index) => [id, index]))
  const figures = [
    ['people', words.totalProfessionals],
    ['registered/participants', words.participants],
    ['registered/reached', words.reached(requiredHours ?? '—')],
  ] as const
  const open = figures.flatMap(([name, label]) => {
    const { perhaps } = whoCounts(name, counted, model.year)
    return perhaps.length === 0 ? [] : [{ label, perhaps }]
  })
  if (open.length === 0) return html`<p class="note">${say(words.settledFigures)}</p>`
  return html`<details class="more"><summary class="more-head">${say(words.openFigures)}</summary><dl class="who">${open.map(
    ({ label, perhaps }) =>
      html`<dt>${say(label)} <span class="count">${say(words.perhaps(grouped(String(perhaps.length))))}</span></dt><dd>${perhaps.map(
        (id) => html`<a href="#person-${indexes.get(id) ?? ''}">${id}</a> `,
      )}</dd>`,
  )}</dl></details>`
}

/** The section on the return. */
export function returnSection(gathered: Gathered): Html {
  const { model, embedded, reasons } = gathered
  const { statistics } = model
  const because = reasonHtml(embedded, reasons.statistics)
  if (!hasValue(statistics)) {
    return html`<section id="return"><h2>${say(words.title)}</h2><p>${say(words.none34)}</p>${because}</section>`
  }
  const value: Statistics = statistics.value
  const span = spanWords(value.period)
  return html`<section id="return"><h2>${say(words.title)}</h2>
<p class="intro">${say(words.intro(span['zh-CN'], span.en))}</p>
${returnTable(value)}
<p class="note">${say(words.rangeNote)} ${say(words.classNote)}</p>
<details class="more"><summary class="more-head">${say(words.reasons)}</summary>${because}</details>
${openFigures(gathered, value)}
<div class="charts">${[attainmentChart(value), formChart(value), subjectChart(value)].map(drawChart)}</div>
</section>`
}
