import { type Figure, plotted } from '../../office/figures.js'

/** Hours beside what is asked: done, beyond, open (hatched) and lacking, on a track of so many hours. */
export function HoursBar({
  hours,
  required,
  track,
}: {
  hours: Figure
  required: Figure | null
  track: number
}) {
  const { least, most } = plotted(hours)
  const asked = required === null ? 0 : plotted(required).most
  const part = (from: number, end: number) => `${(Math.max(0, Math.min(end, track) - from) / track) * 100}%`
  const done = required === null ? 0 : Math.min(least, asked)
  return (
    <span class="bar" aria-hidden="true">
      <i
        class={required === null ? 'beside' : 'done'}
        style={{ width: part(0, required === null ? least : done) }}
      />
      {required === null ? null : <i class="over" style={{ width: part(asked, least) }} />}
      <i class="open" style={{ width: part(least, most) }} />
      {most < asked ? <i class="lack" style={{ width: part(most, asked) }} /> : null}
      {asked > 0 ? <b style={{ left: `${Math.min(100, (asked / track) * 100)}%` }} /> : null}
    </span>
  )
}
