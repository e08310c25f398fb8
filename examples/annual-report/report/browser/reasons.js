// Writes reasons as markup out of what the page carries. The report uses it when it is written, and the page when a
// row is opened; so it is plain JavaScript that imports nothing.

/**
 * @typedef {import('../embedded.js').Embedded} Embedded
 * @typedef {import('../embedded.js').EmbeddedPerson} EmbeddedPerson
 */

/** @type {Readonly<Record<string, string>>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** @param {string} text */
export const escapeText = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

/**
 * A text in both languages; the style sheet shows the one that is chosen.
 * @param {Embedded} data
 * @param {number} at
 */
export const both = ({ texts }, at) => {
  const [chinese = '', english = ''] = texts[at] ?? []
  if (chinese === english) return escapeText(english)
  return `<span lang="zh-CN">${escapeText(chinese)}</span><span lang="en">${escapeText(english)}</span>`
}

/** From how many items on a list is folded away. */
const longList = 12

/**
 * A labelled list, folded away where it is long; nothing where it is empty.
 * @param {Embedded} data
 * @param {number} label
 * @param {readonly string[]} items
 */
const listed = (data, label, items) => {
  if (items.length === 0) return ''
  const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const heading = both(data, label)
  return items.length < longList
    ? `<h5>${heading}</h5>${list}`
    : `<details class="long"><summary class="long-head">${heading}<span class="count">${items.length}</span></summary>${list}</details>`
}

/**
 * The provisions, each once with all it did.
 * @param {Embedded} data
 * @param {readonly number[]} places
 */
const provisions = (data, places) => {
  const { labels, grounds } = data
  /** @type {Map<number, { roles: number[], strength: number, precis: number }>} */
  const byReference = new Map()
  for (const place of places) {
    const [reference, role, strength, precis] = grounds[place] ?? [0, 0, 0, 0]
    const known = byReference.get(reference)
    if (known) known.roles.push(role)
    else byReference.set(reference, { roles: [role], strength, precis })
  }
  const items = [...byReference].map(([reference, { roles, strength, precis }]) => {
    const tags = [...roles, strength].map((tag) => `<span class="tag">${both(data, tag)}</span>`).join('')
    return `<dt>${both(data, reference)}${tags}</dt><dd>${both(data, precis)}</dd>`
  })
  if (items.length === 0) return ''
  return `<h5>${both(data, labels.grounds)}</h5><dl>${items.join('')}</dl>`
}

/**
 * What an answer says and rests on, with the answers it was built from, each told once.
 * @param {Embedded} data
 * @param {number} at
 * @param {Set<number>} [told]
 * @returns {string}
 */
export const reasonMarkup = (data, at, told = new Set()) => {
  const reason = data.reasons[at]
  if (!reason) return ''
  told.add(at)
  const { labels } = data
  const lines = reason.lines.map((line) => `<p>${both(data, line)}</p>`).join('')
  const findings = reason.findings.map(
    ([severity, label, text, reference]) =>
      `<span class="severity ${severity}">${both(data, label)}</span> ${both(data, text)} <span class="reference">${both(data, reference)}</span>`,
  )
  const each = (/** @type {readonly number[]} */ places) => places.map((place) => both(data, place))
  return (
    lines +
    listed(data, labels.missing, each(reason.missing)) +
    listed(data, labels.findings, findings) +
    provisions(data, reason.grounds) +
    listed(data, labels.parameters, each(reason.parameters)) +
    listed(data, labels.readings, each(reason.readings)) +
    reason.premises.map((premise) => premiseMarkup(data, premise, told)).join('')
  )
}

/**
 * @param {Embedded} data
 * @param {number} at
 * @param {Set<number>} told
 */
const premiseMarkup = (data, at, told) => {
  const reason = data.reasons[at]
  if (!reason) return ''
  const { title, verdict, status } = reason
  const badge = verdict ? `<span class="badge ${verdict[0]}">${both(data, verdict[1])}</span>` : ''
  const heading = `<span class="premise-title">${both(data, title)}</span>${badge}<span class="status">${both(data, status)}</span>`
  if (told.has(at)) {
    return `<p class="told">${heading} <span class="same">${both(data, data.labels.same)}</span></p>`
  }
  return `<details class="premise"><summary class="premise-head">${heading}</summary><div class="reason">${reasonMarkup(data, at, told)}</div></details>`
}
