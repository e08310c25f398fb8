import { catalogue, ruleIds } from 'xueshi'
import { english } from 'xueshi/en'
import { chapters, type LedgerEntry, ledger, textFigures } from 'xueshi/law'
import { chinese } from 'xueshi/zh-CN'
import { nameOf, row } from './names.js'

const list = (label: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`${label} ${ids.map((id) => `\`${id}\``).join(', ')}`]

const carriedBy = ({
  rules,
  lookups,
  parameters,
  readings,
  vocabularies,
  norms,
  withoutNorm,
}: LedgerEntry): string =>
  [
    ...list('rules', rules.map(nameOf)),
    ...list('parameters', parameters),
    ...list('readings', readings),
    ...list('vocabulary', vocabularies),
    ...list('norms', norms),
    ...list('looked up by', lookups.map(nameOf)),
    ...(withoutNorm === null ? [] : [`no norm: ${english.norms.withoutNorm[withoutNorm]}`]),
  ].join('; ')

const ownerOf = ({ owner }: (typeof textFigures)[number]): string[] => {
  switch (owner.kind) {
    case 'parameter':
      return [owner.value, `parameter \`${owner.parameter}\``]
    case 'vocabulary':
      return [`${owner.count}${owner.open ? ' and others' : ''}`, `vocabulary \`${owner.vocabulary}\``]
    case 'items':
      return [`${owner.count} items`, 'provisions']
  }
}

/** The page that says for each of the 49 articles what in the library carries it, and for each rule its provisions. */
export const articlesPage = (): string => {
  const entries = ledger()
  const counts = (carriage: LedgerEntry['carriage']): number =>
    entries.filter((entry) => entry.carriage === carriage).length
  return [
    '# The 49 articles and what carries them',
    '',
    'Made from the data by `npm run pages`; a test fails when it is out of date. Précis are in own words; the official',
    'wording wins over them. What the law says of itself is in `ledger()`.',
    '',
    `Of ${entries.length} provisions, ${counts('decided')} are decided: what a rule calculates or decides turns on them. ${counts('checked-off')} are`,
    `checked off: a rule holds their list against what it is given. ${counts('looked-up')} are looked up: rules read out what is`,
    `recorded of them. ${counts('recorded')} are recorded and no more.`,
    '',
    '![The 49 articles by how they are carried](law-map.svg)',
    '',
    ...chapters.flatMap(({ number, firstArticle, lastArticle }) => [
      `## ${number}. ${chinese.chapters[number]} · ${english.chapters[number]}`,
      '',
      row('provision', 'what it says', 'carried as', 'carried by'),
      row('---', '---', '---', '---'),
      ...entries
        .filter(({ article }) => firstArticle <= article && article <= lastArticle)
        .map((entry) => {
          const { provision } = entry
          const reference = `${provision} ${chinese.reference(provision)}`
          const precis = `${chinese.provisions[provision]} ${english.provisions[provision]}`
          return row(reference, precis, entry.carriage, carriedBy(entry))
        }),
      '',
    ]),
    '## From a rule to its provisions',
    '',
    row('rule', 'function', 'provisions', 'parameters and readings'),
    row('---', '---', '---', '---'),
    ...ruleIds.map((id) => {
      const { provisions, reads } = catalogue[id]
      const read = [...reads.parameters, ...reads.readings].map((one) => `\`${one}\``)
      return row(
        id,
        `\`${nameOf(id)}\``,
        [...new Set<string>(provisions)].join(', '),
        [...new Set(read)].join(', '),
      )
    }),
    '',
    '## Figures of the text and their owners',
    '',
    row('provision', 'figure', 'owner'),
    row('---', '---', '---'),
    ...textFigures.map((figure) => row(figure.provision, ...ownerOf(figure))),
    '',
  ].join('\n')
}
