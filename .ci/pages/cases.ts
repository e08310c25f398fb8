import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue } from 'xueshi'
import { type ProvisionId, provisionIds } from 'xueshi/law'
import { chinese } from 'xueshi/zh-CN'
import type { Case, Expected } from '../../test/support/cases.js'
import { row } from './names.js'

const folder = fileURLToPath(new URL('../../test/cases/', import.meta.url))

type AnyCase = Case<unknown>

const isCase = (value: unknown): value is AnyCase =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'facts', 'expect', 'article', 'why'].every((key) => key in value) &&
  typeof (value as AnyCase).expect === 'object'

/** The cases of a rule: a file by its id holds them. */
const casesOf = async (id: string): Promise<readonly AnyCase[]> => {
  const exported: Readonly<Record<string, unknown>> = await import(`${folder}${id}.ts`)
  return Object.values(exported).flatMap((value) => (Array.isArray(value) ? value.filter(isCase) : []))
}

const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''))
const all = await Promise.all(
  Object.keys(catalogue)
    .filter((id) => files.includes(id))
    .map(async (id) => (await casesOf(id)).map((one) => ({ rule: id, ...one }))),
)

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

/** What must come out, in short: the verdict or what is said in its place, how the answer ends, and what is found. */
const outcome = ({ status, value, valueHas, findings = [] }: Expected): string => {
  const { verdict, ...rest } = { ...Object(value), ...valueHas } as Readonly<Record<string, unknown>>
  const figures = Object.entries(rest).filter(([, one]) => isPlain(one))
  const said = isPlain(value) ? [value] : figures.slice(0, 3).map(([name, one]) => `${name} ${one}`)
  const codes = findings.map((finding) => (typeof finding === 'string' ? finding : finding.code))
  return [
    ...(verdict === undefined ? said : [verdict]),
    ...(status === 'settled' && (verdict !== undefined || said.length > 0) ? [] : [status]),
    ...[...new Set(codes)].map((code) => `\`${code}\``),
  ].join(', ')
}

const provisionOrder = new Map<string, number>(provisionIds.map((id, place) => [id, place]))

/** The page that lists by provision what is tested: in words the facts, what must come out, and why. */
export const casesPage = (): string => {
  const cases = all.flat()
  const byProvision = new Map<ProvisionId, typeof cases>()
  for (const one of cases) byProvision.set(one.article, [...(byProvision.get(one.article) ?? []), one])
  const provisions = [...byProvision].sort(
    ([one], [other]) => (provisionOrder.get(one) ?? 0) - (provisionOrder.get(other) ?? 0),
  )
  return [
    '# The cases by article',
    '',
    'Made from the tests by `npm run pages`; a test fails when it is out of date. Each line is a case that is run: the rule',
    'that is asked, the facts in words, what must come out, and why. The figures are in `test/cases`, a file a rule.',
    '',
    `${cases.length} cases of ${all.length} rules and assessments.`,
    '',
    ...provisions.flatMap(([provision, ofProvision]) => [
      `## ${provision} ${chinese.reference(provision)}`,
      '',
      row('rule', 'facts', 'must come out', 'why'),
      row('---', '---', '---', '---'),
      ...ofProvision.map(({ rule, name, expect, why }) =>
        row(rule, name, 'throws' in expect ? `refused: \`${expect.throws}\`` : outcome(expect), why),
      ),
      '',
    ]),
  ].join('\n')
}
