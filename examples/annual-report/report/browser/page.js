/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { personMarkup } from './person.js'
import { both, escapeText } from './reasons.js'

/** @typedef {import('../embedded.js').Embedded} Embedded */

/** @type {Embedded} */
const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}')

/**
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one instanceof HTMLElement)

/**
 * Marks one button of a group as the chosen one.
 * @param {readonly HTMLElement[]} buttons
 * @param {HTMLElement} chosen
 */
const press = (buttons, chosen) => {
  for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen))
}

// The language: the style sheet shows what bears the language of the document.
const languageButtons = all('[data-language]')
const titles = document.querySelector('title')?.dataset
for (const button of languageButtons) {
  button.addEventListener('click', () => {
    const language = button.dataset['language'] ?? 'zh-CN'
    document.documentElement.lang = language
    document.title = (language === 'en' ? titles?.['en'] : titles?.['zh']) ?? document.title
    press(languageButtons, button)
  })
}

// People: what stands under a row is written when it is first opened.
const rows = all('#people-rows > details')
rows.forEach((row, index) => {
  row.addEventListener('toggle', () => {
    const body = row.querySelector('.person-body')
    const person = data.people[index]
    if (!body || !person || body.hasAttribute('data-written')) return
    body.innerHTML = personMarkup(data, person)
    body.setAttribute('data-written', '')
  })
})

for (const row of all('[data-findings]')) {
  row.addEventListener('toggle', () => {
    const body = row.querySelector('.finding-body')
    if (!body || body.hasChildNodes()) return
    const { items } = data.findings[Number(row.dataset['findings'])] ?? { items: [] }
    body.innerHTML = `<ul>${items
      .map(([person, text]) => {
        const who =
          person === null
            ? ''
            : `<a href="#person-${person}">${escapeText(data.people[person]?.id ?? '')}</a> `
        return `<li>${who}${both(data, text)}</li>`
      })
      .join('')}</ul>`
  })
}

// Finding, showing and sorting people.
const container = document.getElementById('people-rows')
const find = document.getElementById('find')
let shown = 'all'

const show = () => {
  const text = find instanceof HTMLInputElement ? find.value.trim().toLowerCase() : ''
  let count = 0
  for (const row of rows) {
    const { standing, find: words = '' } = row.dataset
    row.hidden = !((shown === 'all' || standing === shown) && words.includes(text))
    if (!row.hidden) count += 1
  }
  const output = document.getElementById('shown')
  if (output) output.textContent = `${count} / ${rows.length}`
}

/** @type {Readonly<Record<string, (a: HTMLElement, b: HTMLElement) => number>>} */
const orders = {
  file: () => 0,
  gap: (a, b) => Number(b.dataset['gap']) - Number(a.dataset['gap']),
  hours: (a, b) => Number(b.dataset['hours']) - Number(a.dataset['hours']),
  number: (a, b) => ((a.dataset['number'] ?? '') < (b.dataset['number'] ?? '') ? -1 : 1),
}

const showButtons = all('[data-show]')
for (const button of showButtons) {
  button.addEventListener('click', () => {
    shown = button.dataset['show'] ?? 'all'
    press(showButtons, button)
    show()
  })
}
const sortButtons = all('[data-sort]')
for (const button of sortButtons) {
  button.addEventListener('click', () => {
    container?.append(...[...rows].sort(orders[button.dataset['sort'] ?? 'file']))
    press(sortButtons, button)
  })
}
find?.addEventListener('input', show)
for (const controls of all('.controls')) controls.hidden = false
show()

// A link to a person, or to anything else that is folded away, opens it.
const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!(target instanceof HTMLDetailsElement)) return
  target.hidden = false
  target.open = true
  target.scrollIntoView({ block: 'start' })
}
addEventListener('hashchange', openTarget)
openTarget()
