import { hasValue } from '../library.js'
import { type Figure, figureText, grouped, isSome, percentText, yuanText } from './figures.js'
import { floorPercent } from './funding-section.js'
import { type Gathered, premisePlaces } from './gather.js'
import { type Html, html } from './html.js'
import { toCorrect, unreadRows } from './problems.js'
import { reasonHtml, unionHtml } from './reason-html.js'
import { requiredHours } from './views.js'
import { general, type Standing, sections } from './words/general.js'
import { overviewWords as words } from './words/overview.js'
import { say, type Words } from './words/say.js'

interface Card {
  readonly label: Words
  readonly big: Html
  readonly notes: readonly Html[]
  readonly tone?: Standing
  readonly opener?: Words
  readonly opened: Html
}

const card = ({
  label,
  big,
  notes,
  tone,
  opener = words.open,
  opened,
}: Card): Html => html`<details class="card ${tone ?? 'plain'}">
<summary class="card-head"><span class="label">${say(label)}</span><span class="big">${big}</span>${notes.map(
  (note) => html`<span class="note">${note}</span>`,
)}<span class="opener">${say(opener)}</span></summary>
<div class="card-body">${opened}</div>
</details>`

/** A whole as a bar of its parts, with their counts under it. */
function split<Part extends string>(
  parts: readonly Part[],
  wordsOf: Readonly<Record<Part, (count: string) => Words>>,
): Html {
  const counts = (Object.keys(wordsOf) as Part[])
    .map((part) => ({ part, count: parts.filter((one) => one === part).length }))
    .filter(({ count }) => count > 0)
  return html`<span class="split">${counts.map(
    ({ part, count }) => html`<i class="${part}" style="flex-grow:${count}"></i>`,
  )}</span><span class="split-counts">${counts.map(
    ({ part, count }) => html`<span class="${part}">${say(wordsOf[part](grouped(String(count))))}</span>`,
  )}</span>`
}

/** The cards with the main figures; each opens to its reasons. */
export function overviewSection(gathered: Gathered): Html {
  const cards = [
    quotaCard(gathered),
    ...returnCards(gathered),
    fundingCard(gathered),
    ratioCard(gathered),
    fileCard(gathered),
  ]
  return html`<section id="overview" aria-label="${sections.overview['zh-CN']} / ${sections.overview.en}">
<div class="cards">${cards.map(card)}</div>
</section>`
}

function quotaCard(gathered: Gathered): Card {
  const { people, embedded, reasons } = gathered
  const assessed = people.filter(({ standing }) => standing !== 'not-assessed')
  const met = assessed.filter(({ standing }) => standing === 'met').length
  const partYear = assessed.filter(({ standing, isPartYear }) => standing === 'not-met' && isPartYear).length
  return {
    label: words.quota,
    big: say(words.quotaBig(grouped(String(met)), grouped(String(assessed.length)))),
    notes: [
      split(
        people.map(({ standing }) => standing),
        words.counts,
      ),
      ...(partYear > 0 ? [say(words.partYear(grouped(String(partYear))))] : []),
      say(words.quotaNote(requiredHours(people) ?? '—')),
    ],
    opened: html`${reasonHtml(embedded, reasons.unit)}
<h4>${say(words.ofMany(grouped(String(people.length))))}</h4>
${unionHtml(embedded, premisePlaces(gathered, 'annual-quota'))}
<p><a href="#people">${say(general.seePeople)}</a></p>`,
  }
}

function returnCards({ model, embedded, reasons }: Gathered): readonly Card[] {
  const { statistics } = model
  if (!hasValue(statistics)) return []
  const {
    attainmentRatio,
    studyRatio,
    participants,
    totalProfessionals,
    requiredHours: required,
  } = statistics.value
  const percent = (share: Figure | null): string => (share === null ? '—' : percentText(share))
  const opened = reasonHtml(embedded, reasons.statistics)
  const taking: Card = {
    label: words.participants,
    big: say(words.people(figureText(participants))),
    notes: [
      say(words.ofTotal(figureText(totalProfessionals))),
      say(words.studyRatio(percent(studyRatio.percent))),
      say(words.statisticalNote),
    ],
    opened,
  }
  if (attainmentRatio === null) return [taking]
  const { numerator, denominator } = attainmentRatio
  const reaching: Card = {
    label: words.attainment(required ?? '—'),
    big: html`${percent(attainmentRatio.percent)}`,
    notes: [
      say(words.attainmentNote(figureText(numerator), figureText(denominator))),
      say(words.statisticalNote),
    ],
    opened,
  }
  return [taking, reaching]
}

function fundingCard({ model, funding, embedded, reasons }: Gathered): Card {
  const at = funding.findIndex(({ year }) => year === model.year)
  const view = funding[at]
  if (!view)
    return { label: words.funding, big: html`—`, notes: [say(words.noFunding)], opened: say(words.noFunding) }
  const { answer } = view.result
  const value = hasValue(answer) ? answer.value : null
  const outcome =
    value && isSome(value.shortfall) ? words.fundingShort(yuanText(value.shortfall)) : words.fundingEnough
  return {
    label: words.funding,
    big: html`${value ? percentText(value.share) : '—'}`,
    tone: view.standing,
    notes: [...(value ? [say(outcome)] : []), say(words.fundingNote(`${floorPercent(funding)}%`))],
    opened: reasonHtml(embedded, reasons.funding[at] ?? 0),
  }
}

function ratioCard(gathered: Gathered): Card {
  const parts = gathered.people.map(
    ({ ratio, publicHours }) => publicHours ?? (ratio === 'not-met' ? 'few' : ratio),
  )
  return {
    label: words.ratio,
    big: say(words.ratioBig),
    notes: [split(parts, words.ratioCounts), say(words.ratioNote)],
    opened: unionHtml(gathered.embedded, premisePlaces(gathered, 'subject-ratio')),
  }
}

function fileCard({ model }: Gathered): Card {
  const { file } = model
  const [places, rows] = [toCorrect(model).length, unreadRows(model)]
  return {
    label: words.file,
    big: say(words.fileBig(grouped(String(places)))),
    tone: places > 0 ? 'undetermined' : 'met',
    notes: [
      ...(rows > 0 ? [say(words.fileRows(grouped(String(rows))))] : []),
      say(words.fileNote(grouped(String(file.people.length)), grouped(String(file.records.length)))),
    ],
    opener: words.look,
    opened: html`<p><a href="#reading">${say(sections.reading)}</a></p>`,
  }
}
