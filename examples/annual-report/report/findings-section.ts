import { chinese, english, type FactName, questionOf, referenceTo } from '../library.js'
import { grouped } from './figures.js'
import type { FindingGroup } from './findings.js'
import type { Gathered } from './gather.js'
import { type Html, html } from './html.js'
import { findingKind } from './words/finding-kinds.js'
import { findingWords as words } from './words/overview.js'
import { say, w } from './words/say.js'

const groupRow = ({ code, severity, provisions, items }: FindingGroup, index: number): Html => {
  const people = new Set(items.flatMap(({ person }) => person ?? [])).size
  return html`<details class="finding" data-findings="${index}"><summary class="finding-head"><span class="severity ${severity}">${say(words.severities[severity])}</span><span class="kind">${say(findingKind(code))}</span><span class="reference">${provisions.map(
    (id) => html`<span>${say(w(referenceTo(id, chinese), referenceTo(id, english)))}</span> `,
  )}</span><span class="count">${say(words.items(grouped(String(items.length))))}${people > 0 && html` · ${say(words.peopleCount(grouped(String(people))))}`}</span></summary>
<div class="finding-body"></div></details>`
}

/** The facts that would settle what is open, by kind, with whose they are. */
function missingFacts({ model }: Gathered): Html {
  const { answer } = model
  const missing = 'missing' in answer ? answer.missing : []
  const byFact = new Map<FactName, string[]>()
  for (const { fact, of } of missing)
    byFact.set(fact, [...(byFact.get(fact) ?? []), ...(of === undefined ? [] : [of])])
  if (byFact.size === 0) return html`<p class="note">${say(words.nothingMissing)}</p>`
  return html`${[...byFact].map(
    ([fact, keys]) =>
      html`<details class="finding"><summary class="finding-head"><span class="kind">${say(w(questionOf({ fact }, chinese), questionOf({ fact }, english)))}</span><span class="count">${say(words.missingCount(grouped(String(Math.max(1, keys.length)))))}</span></summary><p class="keys">${keys.map((key) => html`<span>${key}</span> `)}</p></details>`,
  )}`
}

/** The section on findings and missing facts. */
export function findingsSection(gathered: Gathered): Html {
  const { findings } = gathered
  return html`<section id="findings"><h2>${say(words.title)}</h2>
<p class="intro">${say(words.intro)}</p>
<div class="findings-list">${findings.length === 0 ? say(words.none) : findings.map(groupRow)}</div>
<h3>${say(words.missingTitle)}</h3>
<div class="findings-list">${missingFacts(gathered)}</div>
</section>`
}
