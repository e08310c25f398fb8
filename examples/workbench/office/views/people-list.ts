import { plotted } from '../figures.js'
import { byShortfall, type PersonLine } from './people.js'

/** What a list of people is narrowed by, as the address of the page holds it; absent: not by that. */
export interface PeopleFilter {
  readonly search?: string | undefined
  readonly standing?: string | undefined
  readonly ratio?: string | undefined
  readonly department?: string | undefined
  /** Those without hours in the subject. */
  readonly subject?: string | undefined
  /** The keys of those whom a finding concerns. */
  readonly among?: ReadonlySet<string> | undefined
  readonly sort?: string | undefined
}

const orders: Readonly<Record<string, (a: PersonLine, b: PersonLine) => number>> = {
  gap: byShortfall,
  hours: (a, b) => plotted(a.hours).least - plotted(b.hours).least || (a.id < b.id ? -1 : 1),
  name: (a, b) => a.name.localeCompare(b.name, 'zh-CN') || (a.id < b.id ? -1 : 1),
}

/** The people who fit, in the order that is asked for. */
export function filtered(people: readonly PersonLine[], filter: PeopleFilter): readonly PersonLine[] {
  const { search = '', standing, ratio, department, subject, among, sort = '' } = filter
  const words = search.trim().toLowerCase()
  const fits = (line: PersonLine): boolean =>
    (words === '' || line.id.toLowerCase().includes(words) || line.name.toLowerCase().includes(words)) &&
    (standing === undefined || line.standing === standing) &&
    (ratio === undefined || line.ratio === ratio || line.publicHours === ratio) &&
    (department === undefined || line.department === department) &&
    (subject === undefined || !(subject in line.bySubject)) &&
    (among === undefined || among.has(line.id))
  const order = orders[sort]
  const fitting = people.filter(fits)
  return order ? fitting.sort(order) : fitting
}
