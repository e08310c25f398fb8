import { hasValue } from '../library.js'
import { drawChart } from './charts/draw.js'
import { fundingChart } from './charts/year-charts.js'
import { percentText, yuanText } from './figures.js'
import type { Gathered } from './gather.js'
import { type Html, html } from './html.js'
import { reasonHtml } from './reason-html.js'
import type { FundingView } from './views.js'
import { fundingStanding } from './words/general.js'
import { fundingWords as words } from './words/overview.js'
import { say } from './words/say.js'

/** The floor in per cent, as the answers say that they read it. */
export function floorPercent(funding: readonly FundingView[]): string {
  const read = funding
    .flatMap(({ result }) => result.answer.parameters)
    .find(({ id }) => id === 'funding-floor-rate')
  return read ? String(Number((Number(read.value) * 100).toFixed(4))) : '—'
}

const yearRow = ({ year, standing, result }: FundingView): Html => {
  const { answer } = result
  if (!hasValue(answer)) {
    return html`<tr><th scope="row">${year}</th><td colspan="5">—</td><td>${say(fundingStanding[standing])}</td></tr>`
  }
  const { payroll, required, fund, share, shortfall } = answer.value
  return html`<tr><th scope="row">${year}</th><td>${yuanText(payroll)}</td><td>${yuanText(required)}</td><td>${yuanText(fund)}</td><td>${percentText(share)}</td><td>${yuanText(shortfall)}</td><td><span class="badge ${standing}">${say(fundingStanding[standing])}</span></td></tr>`
}

/** The postings of a year that do not count, with where they stand and why. */
function notCounted({ result, year }: FundingView): Html | null {
  const { answer, funding } = result
  if (!hasValue(answer) || answer.value.notCounted.length === 0) return null
  const purposes = new Map((funding.entries ?? []).map(({ id, purpose }) => [id, purpose]))
  return html`<details class="more"><summary class="more-head">${say(words.notCounted(year))}</summary><div class="scroll"><table>
<thead><tr><th scope="col">${say(words.place)}</th><th scope="col">${say(words.purpose)}</th><th scope="col" class="number">${say(words.amount)}</th><th scope="col">${say(words.why)}</th></tr></thead>
<tbody>${answer.value.notCounted.map(
    ({ entryId, amount, reason }) =>
      html`<tr><td>${entryId}</td><td>${purposes.get(entryId) ?? '—'}</td><td class="number">${amount === null ? '—' : yuanText(amount)}</td><td>${say(words.reasons[reason])}</td></tr>`,
  )}</tbody></table></div></details>`
}

/** The section on money. */
export function fundingSection({ funding, embedded, reasons }: Gathered): Html {
  const rate = floorPercent(funding)
  if (funding.length === 0) {
    return html`<section id="funding"><h2>${say(words.title)}</h2><p>${say(words.none)}</p></section>`
  }
  return html`<section id="funding"><h2>${say(words.title)}</h2>
<p class="intro">${say(words.intro(`${rate}%`))}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${words.title['zh-CN']} / ${words.title.en}"><table class="funding">
<thead><tr>${[
    words.year,
    words.payroll,
    words.required,
    words.fund,
    words.share,
    words.shortfall,
    words.standing,
  ].map((label) => html`<th scope="col">${say(label)}</th>`)}</tr></thead>
<tbody>${funding.map(yearRow)}</tbody></table></div>
<div class="charts">${drawChart(fundingChart(funding, rate))}<div>${funding.map((view, index) => [
    notCounted(view),
    html`<details class="more"><summary class="more-head">${say(words.reasonsOf(view.year))}</summary>${reasonHtml(embedded, reasons.funding[index] ?? 0)}</details>`,
  ])}</div></div>
</section>`
}
