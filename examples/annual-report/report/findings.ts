import type { Determination, Finding } from '../library.js'
import type { Packed } from './reasons.js'

/** Findings of one kind and weight, with whom each concerns; null stands for the unit. */
export interface FindingGroup {
  readonly code: Finding['code']
  readonly severity: Finding['severity']
  readonly provisions: readonly Finding['provision'][]
  readonly items: readonly { readonly person: number | null; readonly text: number }[]
}

type Answer = Determination<unknown, unknown>

const weights = [
  'violation',
  'overdue-undated',
  'depends-on-reading',
  'data-defect',
  'advisory',
] as const satisfies Finding['severity'][]

/** Collects the findings of answers and their premises, each once for whom it concerns, the weightiest kinds first. */
export function collectFindings() {
  const groups = new Map<
    string,
    { finding: Finding; provisions: Set<Finding['provision']>; items: Map<string, [number | null, number]> }
  >()

  const note = (finding: Finding, person: number | null, text: number): void => {
    const key = `${finding.severity} ${finding.code}`
    const group = groups.get(key) ?? { finding, provisions: new Set(), items: new Map() }
    groups.set(key, group)
    group.provisions.add(finding.provision)
    group.items.set(`${person} ${text}`, [person, text])
  }

  /** Adds an answer told at a place, with its premises. */
  const add = (answer: Answer, at: number, packed: Packed, person: number | null): void => {
    const reason = packed.reasons[at]
    reason?.findings.forEach(([, , text], index) => {
      const finding = answer.findings[index]
      if (finding) note(finding, person, text)
    })
    reason?.premises.forEach((premise, index) => {
      const answered = answer.premises[index]
      if (answered) add(answered, premise, packed, person)
    })
  }

  const sorted = (): readonly FindingGroup[] =>
    [...groups.values()]
      .map(({ finding: { code, severity }, provisions, items }) => ({
        code,
        severity,
        provisions: [...provisions],
        items: [...items.values()].map(([person, text]) => ({ person, text })),
      }))
      .sort(
        (a, b) =>
          weights.indexOf(a.severity) - weights.indexOf(b.severity) || b.items.length - a.items.length,
      )

  return { add, sorted }
}
