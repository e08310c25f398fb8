import { daysLeft } from '../../office/days.js'
import { type Figure, figureText, yuanText } from '../../office/figures.js'
import type { VerdictCounts } from '../../office/library.js'
import { editionIds } from '../../office/settings.js'
import type { Task } from '../../office/views/tasks.js'
import type { YearView } from '../../office/views/year.js'
import { Distribution } from '../parts/distribution.js'
import { count, FigureText } from '../parts/figure.js'
import { Split } from '../parts/split.js'
import { StandingChip } from '../parts/standing.js'
import { type Head, Table } from '../parts/table.js'
import { WhyLink } from '../parts/why.js'
import { to } from '../route.js'
import { editions, view } from '../state.js'
import { editionNames, moneyStanding, quotaStanding } from '../words/frame.js'
import { say, type Words } from '../words/words.js'
import { yearWords as words } from '../words/year.js'

/** The year of a unit: what to do first, then how it stands. */
export function YearScreen() {
  const year = view.value
  if (year === null) return null
  return (
    <>
      <h1>{say(words.title(year.year))}</h1>
      <p class="intro">
        {say(words.sizes(count(year.sizes.people), count(year.sizes.onRoll), count(year.sizes.records)))}
        {year.filledOn === null ? null : <> · {say(words.filledOn(year.filledOn))}</>}
        {' · '}
        {say(year.asOf === null ? words.over : words.daysLeft(daysLeft(year.asOf)))}
      </p>
      <Tasks tasks={year.tasks} />
      <div class="columns">
        <Standings year={year} />
        <ReturnFigures year={year} />
      </div>
      <Money year={year} />
      <Distribution people={year.people} required={year.required} />
      <Departments year={year} />
      <Findings year={year} />
    </>
  )
}

const textOf = (task: Task): Words => {
  switch (task.kind) {
    case 'correct':
      return words.correct(count(task.places), count(task.deciding))
    case 'map':
      return words.map(count(task.headings))
    case 'short':
      return words.short(count(task.people), figureText(task.hours))
    case 'settle':
      return words.settle(count(task.people))
    case 'money':
      return task.shortfall === null ? words.moneyUnknown : words.money(yuanText(task.shortfall))
    case 'ratio':
      return words.ratio(count(task.few), count(task.many))
  }
}

const placeOf: Readonly<Record<Task['kind'], string>> = {
  correct: to('files'),
  map: to('files', 'columns'),
  short: to('people', null, { standing: 'not-met', sort: 'gap' }),
  settle: to('people', null, { standing: 'undetermined' }),
  money: '#money',
  ratio: to('people', null, { ratio: 'not-met' }),
}

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  return (
    <section class="tasks" aria-labelledby="tasks">
      <h2 id="tasks">{say(words.tasks)}</h2>
      {tasks.length === 0 ? <p>{say(words.nothing)}</p> : null}
      <ol>
        {tasks.map((task) => (
          <li key={task.kind} class={task.kind}>
            <span>{say(textOf(task))}</span>
            <a
              class="button"
              href={placeOf[task.kind]}
              onClick={(event) => {
                if (task.kind !== 'money') return
                event.preventDefault()
                document.getElementById('money')?.focus()
              }}
            >
              {say(words.doIt[task.kind])}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

const standings = [
  ['met', 'met'],
  ['not-met', 'notMet'],
  ['undetermined', 'undetermined'],
  ['not-assessed', 'notAssessed'],
] as const satisfies readonly (readonly [string, keyof VerdictCounts])[]

/** A head for each standing. */
const standingHeads = (): readonly Head[] =>
  standings.map(([standing]) => ({ text: say(quotaStanding[standing]), isNumber: true }))

/** How many people stand where, and the same under the other rules. */
function Standings({ year }: { year: YearView }) {
  const both = editions.value
  return (
    <section aria-labelledby="standings">
      <h2 id="standings">
        {say(words.standing)} <WhyLink of={{ kind: 'unit' }} />
      </h2>
      <Split
        parts={standings.map(([standing, key]) => ({
          kind: standing,
          count: year.quota[key],
          label: say(quotaStanding[standing]),
          href: to('people', null, { standing }),
        }))}
      />
      <Table
        label={say(words.underBoth)}
        heads={[
          { text: say(words.rules) },
          { text: say(words.required), isNumber: true },
          ...standingHeads(),
        ]}
        caption={
          <caption>
            {say(words.underBoth)}
            <small>{say(words.bothNote)}</small>
          </caption>
        }
      >
        {editionIds.map((id) => {
          const counts = both?.[id].quota ?? (id === year.edition ? year.quota : null)
          const required = both?.[id].required ?? (id === year.edition ? year.required : null)
          return (
            <tr key={id} class={id === year.edition ? 'chosen' : ''}>
              <th scope="row">{say(editionNames[id])}</th>
              <td class="number">{required ?? '…'}</td>
              {standings.map(([standing, key]) => (
                <td key={standing} class="number">
                  {counts === null ? '…' : count(counts[key])}
                </td>
              ))}
            </tr>
          )
        })}
      </Table>
    </section>
  )
}

/** The main figures of the annual return, with what they are shares of. */
function ReturnFigures({ year: { figures, required } }: { year: YearView }) {
  if (figures === null) return null
  const { from, to: end, professionals, participants, reached, study, attainment } = figures
  const hours = required ?? '—'
  const shown: readonly (readonly [Words, Figure | null, 'plain' | 'percent'])[] = [
    [words.professionals, professionals, 'plain'],
    [words.participants, participants, 'plain'],
    [words.study, study.percent, 'percent'],
    [words.reached(hours), reached, 'plain'],
    [words.attainment(hours), attainment?.percent ?? null, 'percent'],
  ]
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">
        {say(words.figures)} <WhyLink of={{ kind: 'return' }} />
      </h2>
      <p class="note">{say(words.figuresNote(from, end))}</p>
      <dl class="figures">
        {shown.map(([label, figure, as]) => (
          <div key={say(label)}>
            <dt>{say(label)}</dt>
            <dd>
              <FigureText of={figure} as={as} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">{say(words.denominators)}</p>
    </section>
  )
}

function Money({ year: { money, year } }: { year: YearView }) {
  return (
    <section aria-labelledby="money">
      <h2 id="money" tabIndex={-1}>
        {say(words.moneyTitle)}
      </h2>
      {money.length === 0 ? (
        <p class="note">{say(words.noMoney)}</p>
      ) : (
        <p class="note">{say(words.moneyNote)}</p>
      )}
      {money.length === 0 ? null : (
        <Table
          label={say(words.moneyTitle)}
          heads={[
            { text: say(words.year) },
            { text: say(words.verdict) },
            ...[words.share, words.fund, words.due, words.lacking].map((head) => ({
              text: say(head),
              isNumber: true,
            })),
          ]}
        >
          {money.map((line) => (
            <tr key={line.year} class={line.year === year ? 'chosen' : ''}>
              <th scope="row">{line.year}</th>
              <td>
                <StandingChip of={line.standing} words={moneyStanding} />{' '}
                <WhyLink of={{ kind: 'funding', year: line.year }} about={String(line.year)} />
              </td>
              <td class="number">
                <FigureText of={line.share} as="percent" />
              </td>
              {[line.fund, line.required, line.shortfall].map((figure, at) => (
                <td key={at} class="number">
                  {figure === null ? '—' : yuanText(figure)}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}

/** How the people of each department stand; nothing where the list of people tells no departments. */
function Departments({ year: { people } }: { year: YearView }) {
  const names = [...new Set(people.map(({ department }) => department))]
  if (names.length < 2) return null
  const lines = names.map((name) => {
    const own = people.filter(({ department }) => department === name)
    const counts = standings.map(([standing]) => own.filter((one) => one.standing === standing).length)
    return { name, total: own.length, counts }
  })
  return (
    <section aria-labelledby="departments">
      <h2 id="departments">{say(words.departments)}</h2>
      <Table
        label={say(words.departments)}
        heads={[
          { text: say(words.department) },
          { text: say(words.total), isNumber: true },
          ...standingHeads(),
        ]}
      >
        {lines.map(({ name, total, counts }) => (
          <tr key={name}>
            <th scope="row">
              {name === null ? (
                say(words.noDepartment)
              ) : (
                <a href={to('people', null, { department: name })}>{name}</a>
              )}
            </th>
            <td class="number">{count(total)}</td>
            {counts.map((people, at) => (
              <td key={standings[at]?.[0]} class="number">
                {people === 0 || name === null ? (
                  count(people)
                ) : (
                  <a href={to('people', null, { department: name, standing: standings[at]?.[0] ?? '' })}>
                    {count(people)}
                  </a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </section>
  )
}

/** What was found beside the verdicts, the weightiest first. */
function Findings({ year: { findings } }: { year: YearView }) {
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{say(words.findings)}</h2>
      <Table
        label={say(words.findings)}
        heads={[
          { text: say(words.weight) },
          { text: say(words.finding) },
          { text: say(words.concerned), isNumber: true },
        ]}
      >
        {findings.map(({ code, severity, severityText, text, people }) => (
          <tr key={`${severity} ${code}`}>
            <td>
              <span class={`weight ${severity}`}>{severityText}</span>
            </td>
            <td>{text}</td>
            <td class="number">
              {people.length === 1 && people[0] === null ? (
                say(words.theUnit)
              ) : (
                <a href={to('people', null, { finding: `${severity} ${code}` })}>
                  {say(words.heads(count(people.filter((one) => one !== null).length)))}
                </a>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
