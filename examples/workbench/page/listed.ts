import type { PersonLine } from '../office/views/people.js'
import { filtered } from '../office/views/people-list.js'
import type { YearView } from '../office/views/year.js'

/** The people whom the address of the page asks for, in the order that it asks for. */
export function listed({ people, findings }: YearView, query: URLSearchParams): readonly PersonLine[] {
  const of = (name: string) => query.get(name) ?? undefined
  const group = findings.find(({ severity, code }) => `${severity} ${code}` === of('finding'))
  return filtered(people, {
    search: of('search'),
    standing: of('standing'),
    ratio: of('ratio'),
    department: of('department'),
    subject: of('subject'),
    sort: of('sort'),
    among: group && new Set(group.people.flatMap((id) => (id === null ? [] : [id]))),
  })
}
