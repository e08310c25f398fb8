import { plotted } from '../../office/figures.js'
import type { PersonLine, Standing } from '../../office/views/people.js'
import { quotaStanding } from '../words/frame.js'
import { say } from '../words/words.js'
import { yearWords as words } from '../words/year.js'

const step = 10
const most = 20
const drawn = ['met', 'undetermined', 'not-met'] as const satisfies readonly Standing[]

/** How the hours of the people lie around the hours that the year asks for: columns of ten hours, the last of all beyond. */
export function Distribution({
  people,
  required,
}: {
  people: readonly PersonLine[]
  required: string | null
}) {
  if (required === null) return null
  const counted = people.filter(({ standing }) => standing !== 'not-assessed')
  const binOf = ({ hours }: PersonLine) => Math.min(most - 1, Math.floor(plotted(hours).least / step))
  const bins = Array.from({ length: most }, (_, bin) => {
    const own = counted.filter((one) => binOf(one) === bin)
    return {
      from: bin * step,
      counts: drawn.map((standing) => own.filter((one) => one.standing === standing).length),
    }
  })
  const last = bins.findLastIndex(({ counts }) => counts.some((one) => one > 0))
  const shown = bins.slice(0, Math.max(last, Number(required) / step) + 1)
  const highest = Math.max(1, ...shown.map(({ counts }) => counts.reduce((sum, one) => sum + one, 0)))
  return (
    <section aria-labelledby="distribution">
      <h2 id="distribution">{say(words.distribution)}</h2>
      <p class="note">
        {say(words.distributionNote(required))}
        {drawn.map((standing) => (
          <span key={standing} class="key">
            <i class={standing} /> {say(quotaStanding[standing])}
          </span>
        ))}
      </p>
      <ol class="histogram" style={{ '--line': Number(required) / step, '--columns': shown.length }}>
        {shown.map(({ from, counts }) => {
          const total = counts.reduce((sum, one) => sum + one, 0)
          return (
            <li key={from} aria-label={`${say(words.from(String(from)))}: ${total} ${say(words.people)}`}>
              <span class="column" aria-hidden="true">
                {total > 0 ? <small>{total}</small> : null}
                {drawn.map((standing, at) =>
                  counts[at] === 0 ? null : (
                    <i
                      key={standing}
                      class={standing}
                      style={{ height: `${((counts[at] ?? 0) / highest) * 100}%` }}
                    />
                  ),
                )}
              </span>
              <span class="scale" aria-hidden="true">
                {from % 20 === 0 ? from : ''}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
