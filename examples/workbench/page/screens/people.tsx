import { useMemo } from 'preact/hooks'
import { ends, figureText, plotted } from '../../office/figures.js'
import { type PersonLine, subjectKeys } from '../../office/views/people.js'
import { listed } from '../listed.js'
import { count, FigureText } from '../parts/figure.js'
import { HoursBar } from '../parts/hours-bar.js'
import { StandingChip } from '../parts/standing.js'
import { VirtualRows } from '../parts/virtual-rows.js'
import { WhyLink } from '../parts/why.js'
import { refine, route, to } from '../route.js'
import { view } from '../state.js'
import { quotaStanding, ratioStanding } from '../words/frame.js'
import { peopleWords as words } from '../words/people.js'
import { subjectWords } from '../words/terms.js'
import { say, type Words } from '../words/words.js'

const standings = ['met', 'not-met', 'undetermined', 'not-assessed'] as const
const sorts = ['file', 'gap', 'hours', 'name'] as const

/** The people of the unit: filters, and a row for each who fits. */
export function PeopleScreen() {
  const year = view.value
  const { query } = route.value
  const finding = query.get('finding')
  const people = year?.people ?? []
  const group = year?.findings.find(({ severity, code }) => `${severity} ${code}` === finding)
  const asked = query.toString()
  const fitting = useMemo(() => (year === null ? [] : listed(year, query)), [year, asked])
  const track = useMemo(
    () =>
      Math.min(
        200,
        Math.max(...people.map(({ hours }) => plotted(hours).most), Number(year?.required ?? 80) * 1.25, 1),
      ),
    [people],
  )
  if (year === null) return null
  return (
    <>
      <h1>{say(words.title)}</h1>
      <Filters people={people} />
      {group ? <p class="notice">{say(words.finding(group.text))}</p> : null}
      <p class="shown" role="status">
        {say(words.shown(count(fitting.length), count(people.length)))}{' '}
        {asked === '' ? null : <a href={to('people')}>{say(words.clear)}</a>}
      </p>
      {fitting.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <table class="people" aria-rowcount={fitting.length + 1}>
          <thead>
            <tr>
              <th scope="col">{say(words.name)}</th>
              <th scope="col" class="wide">
                {say(words.department)}
              </th>
              <th scope="col">{say(words.standing)}</th>
              <th scope="col" class="number">
                {say(words.hours)}
              </th>
              <th scope="col" class="wide">
                {say(words.bar)}
              </th>
              <th scope="col" class="number">
                {say(words.balance)}
              </th>
              <th scope="col" class="wide">
                {say(words.ratio)}
              </th>
            </tr>
          </thead>
          <VirtualRows
            count={fitting.length}
            height={49}
            columns={7}
            keyOf={(index) => fitting[index]?.id ?? ''}
            row={(index) => {
              const line = fitting[index]
              return line ? <Row key={line.id} line={line} index={index} track={track} /> : null
            }}
          />
        </table>
      )}
    </>
  )
}

function Row({ line, index, track }: { line: PersonLine; index: number; track: number }) {
  const { id, name, department, standing, hours, required, ratio, publicHours, isPartYear, toCorrect } = line
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <a href={to('person', id, Object.fromEntries(route.value.query))}>{name === '' ? id : name}</a>
        <small>
          {name === '' ? null : id}
          {isPartYear ? <em> {say(words.partYear)}</em> : null}
          {toCorrect > 0 ? <em> {say(words.toCorrect(count(toCorrect)))}</em> : null}
        </small>
      </th>
      <td class="wide">{department ?? ''}</td>
      <td>
        <StandingChip of={standing} words={quotaStanding} />
        <span class="wide">
          {' '}
          <WhyLink of={{ kind: 'person', id, rule: 'annual-quota' }} about={name === '' ? id : name} />
        </span>
      </td>
      <td class="number">
        <FigureText of={hours} />
      </td>
      <td class="wide">
        <HoursBar hours={hours} required={required} track={track} />
      </td>
      <td class="number">
        <Balance line={line} />
      </td>
      <td class="wide">
        <span class={ratio === 'not-met' ? 'aside' : 'muted'}>
          {say(publicHours === null ? ratioStanding[ratio] : words[publicHours])}
        </span>
      </td>
    </tr>
  )
}

function Balance({ line: { standing, shortfall, surplus } }: { line: PersonLine }) {
  if (standing === 'met' && surplus !== null && Number(ends(surplus).least) > 0) {
    return <span class="muted">{say(words.over(figureText(surplus)))}</span>
  }
  if (shortfall === null || plotted(shortfall).most === 0) return <span class="muted">—</span>
  return (
    <span class={standing === 'not-met' ? 'lacking' : ''}>{say(words.short(figureText(shortfall)))}</span>
  )
}

function Filters({ people }: { people: readonly PersonLine[] }) {
  const { query } = route.value
  const departments = useMemo(
    () => [...new Set(people.flatMap(({ department }) => department ?? []))],
    [people],
  )
  return (
    <search class="filters">
      <label>
        <span>{say(words.search)}</span>
        <input
          type="search"
          placeholder={say(words.searchHint)}
          autocomplete="off"
          spellcheck={false}
          value={query.get('search') ?? ''}
          onInput={({ currentTarget }) => refine({ search: currentTarget.value })}
        />
      </label>
      <Choice
        name="standing"
        label={words.standing}
        all={words.all}
        options={standings.map((one) => [one, say(quotaStanding[one])])}
      />
      <Choice
        name="ratio"
        label={words.ratio}
        all={words.all}
        options={[
          ...standings.map((one) => [one, say(ratioStanding[one])] as const),
          ['few', say(words.few)],
          ['many', say(words.many)],
        ]}
      />
      {departments.length > 1 ? (
        <Choice
          name="department"
          label={words.department}
          all={words.departments}
          options={departments.map((one) => [one, one])}
        />
      ) : null}
      <Choice
        name="subject"
        label={words.subject}
        all={words.subjects}
        options={subjectKeys
          .filter((key) => key !== 'unclassified')
          .map((key) => [key, say(words.noHoursIn(say(subjectWords[key])))])}
      />
      <Choice name="sort" label={words.sort} options={sorts.map((one) => [one, say(words.sorts[one])])} />
    </search>
  )
}

interface Chosen {
  readonly name: string
  readonly label: Words
  /** What no choice is called; absent: the first option is none. */
  readonly all?: Words
  readonly options: readonly (readonly [string, string])[]
}

function Choice({ name, label, all, options }: Chosen) {
  return (
    <label>
      <span>{say(label)}</span>
      <select
        value={route.value.query.get(name) ?? ''}
        onChange={({ currentTarget }) => refine({ [name]: currentTarget.value })}
      >
        {all ? <option value="">{say(all)}</option> : null}
        {options.map(([value, text], at) => (
          <option key={value} value={all || at > 0 ? value : ''}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
