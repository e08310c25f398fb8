import { drawChart } from './charts/draw.js'
import { distributionChart } from './charts/year-charts.js'
import { figureText, isSome, isUnknown, plotted } from './figures.js'
import type { Gathered } from './gather.js'
import { type Html, html } from './html.js'
import { type PersonView, requiredHours, worstGaps } from './views.js'
import { quotaStanding, ratioStanding, standings } from './words/general.js'
import { barLegend, peopleWords as words } from './words/people.js'
import { say } from './words/say.js'

/** How many hours the track of a bar is long: what anybody surely has. What may be more than that runs to its end. */
const trackOf = (people: readonly PersonView[], required: number): number =>
  Math.max(...people.map(({ hours }) => plotted(hours).least), required * 1.25)

/** A person's hours as a bar: credited, surplus, what depends on missing facts, the gap, and the mark of the quota. */
function bar({ hours, quota }: PersonView, track: number): Html {
  const plot = plotted(hours)
  const { least } = plot
  const most = Math.min(plot.most, track)
  const required = quota ? plotted(quota.required).most : null
  const part = (kind: string, from: number, to: number): Html | null =>
    to <= from
      ? null
      : html`<i class="${kind}" style="left:${percent(from, track)};width:${percent(to - from, track)}"></i>`
  const goal = required ?? most
  return html`<span class="bar" aria-hidden="true">${[
    part(required === null ? 'beside' : 'done', 0, Math.min(least, goal)),
    part('over', goal, least),
    part('open', least, most),
    part('lack', most, goal),
  ]}${required === null ? null : html`<b style="left:${percent(required, track)}"></b>`}</span>`
}

const percent = (part: number, whole: number): string => `${Number(((part / whole) * 100).toFixed(2))}%`

const hoursHtml = ({ told }: PersonView, hours: PersonView['hours']): Html => {
  const figure = told(hours)
  return isUnknown(figure) ? say(words.unknown) : html`${figureText(figure)}`
}

const balance = (view: PersonView): Html => {
  const { quota, isPartYear, told } = view
  if (!quota) return html`—`
  const { shortfall } = quota
  const surplus = told(quota.surplus)
  return html`${[
    isSome(shortfall) && html`<span class="short">${say(words.short(figureText(shortfall)))}</span> `,
    isSome(surplus) && html`<span class="over">${say(words.over(figureText(surplus)))}</span>`,
    !isSome(shortfall) && !isSome(quota.surplus) && say(words.exact),
    isPartYear && html` <small>${say(words.partYear)}</small>`,
  ]}`
}

const ratioText = ({ ratio, publicHours }: PersonView): Html => {
  if (publicHours === 'few') return say(words.ratioUnder)
  return say(publicHours === 'many' ? words.ratioOver : ratioStanding[ratio])
}

function personRow(view: PersonView, index: number, track: number): Html {
  const { id, name, standing, hours, statisticalHours, quota } = view
  const gap = quota ? plotted(quota.shortfall).most : -1
  return html`<details class="person ${standing}" id="person-${index}" data-standing="${standing}" data-gap="${gap}" data-hours="${plotted(hours).least}" data-number="${id}" data-find="${`${id} ${name}`.toLowerCase()}">
<summary class="person-head"><span class="no">${id}</span><span class="name">${name}</span><span class="standing"><span class="badge ${standing}">${say(quotaStanding[standing])}</span></span>${bar(view, track)}<span class="hours">${hoursHtml(view, hours)}</span><span class="balance">${balance(view)}</span><span class="statistical"><span class="told-apart">${say(words.columns.statistical)}</span> ${statisticalHours === null ? '—' : hoursHtml(view, statisticalHours)}</span><span class="ratio">${ratioText(view)}</span></summary>
<div class="person-body"><p class="note">${say(words.opening)}</p></div>
</details>`
}

const filters = (): Html => html`<div class="controls" hidden>
<label class="search"><span class="control-label">${say(words.search)}</span><input type="search" id="find" autocomplete="off" spellcheck="false"></label>
<div class="buttons" role="group" aria-labelledby="label-show"><span class="control-label" id="label-show">${say(words.show)}</span><button type="button" data-show="all" aria-pressed="true">${say(words.all)}</button>${standings.map(
  (one) =>
    html`<button type="button" data-show="${one}" aria-pressed="false">${say(quotaStanding[one])}</button>`,
)}</div>
<div class="buttons" role="group" aria-labelledby="label-sort"><span class="control-label" id="label-sort">${say(words.sortBy)}</span>${(
  ['file', 'gap', 'hours', 'number'] as const
).map(
  (one) =>
    html`<button type="button" data-sort="${one}" aria-pressed="${one === 'file' ? 'true' : 'false'}">${say(words.sorts[one])}</button>`,
)}</div>
<p class="shown" aria-live="polite">${say(words.shown)} <output id="shown"></output></p>
</div>`

/** Those with the widest gaps, each leading to their row. */
function worstTable(people: readonly PersonView[]): Html {
  const worst = worstGaps(people, 10)
  if (worst.length === 0) return html``
  const indexes = new Map(people.map((view, index) => [view, index]))
  return html`<div class="chart worst"><h3>${say(words.worst)}</h3><p class="note">${say(words.worstNote)}</p><table><tbody>${worst.map(
    (view) =>
      html`<tr><td><a href="#person-${indexes.get(view) ?? ''}">${view.id}</a></td><td>${view.name}</td><td>${bar(view, Number(view.quota?.required ?? 0))}</td><td class="number">${balance(view)}</td></tr>`,
  )}</tbody></table></div>`
}

/** The room of the numbers in characters; a Chinese one takes the room of two. */
const numberRoom = (people: readonly PersonView[]): number =>
  Math.min(20, Math.max(8, ...people.map(({ id }) => id.replace(/[\u2e80-\uffff]/g, 'xx').length)))

/** The section on the people: a row each, with both years side by side. */
export function peopleSection({ people }: Gathered): Html {
  const required = requiredHours(people)
  const track = trackOf(people, Number(required ?? 80))
  const { number, name, standing, bar: hours, balance: gap, statistical, ratio } = words.columns
  return html`<section id="people"><h2>${say(words.title(required ?? '—'))}</h2>
<p class="intro">${say(words.intro)} ${say(words.surplusLapses)}</p>
${required === null ? null : html`<div class="charts">${drawChart(distributionChart(people, required))}${worstTable(people)}</div>`}
${filters()}
<p class="legend">${barLegend.map(([kind, label]) => html`<span><i class="${kind}"></i>${say(label)}</span>`)}<span><b></b>${say(words.mark(required ?? '—'))}</span></p>
<div class="people" style="--number:${numberRoom(people)}">
<div class="people-head" aria-hidden="true"><span>${say(number)}</span><span>${say(name)}</span><span>${say(standing)}</span><span class="wide-2">${say(hours)}</span><span class="balance">${say(gap)}</span><span class="statistical">${say(statistical)}</span><span class="ratio">${say(ratio)}</span></div>
<div id="people-rows">${people.map((view, index) => personRow(view, index, track))}</div>
</div>
</section>`
}
