import type { StudyForm, UnitKind } from '../../../office/library.js'
import type { YearView } from '../../../office/views/year.js'
import { configure } from '../../actions.js'
import { locale, settings } from '../../state.js'
import { filesWords as words } from '../../words/files.js'
import { say } from '../../words/words.js'
import { useAsked } from '../asked.js'

/** What the files do not say: the year, the unit, and the form of studies that state none. */
export function Given({ year }: { year: YearView }) {
  const { unit, assumedForm } = settings.value
  const lists = useAsked('lists', locale.value)
  return (
    <section aria-labelledby="given">
      <h2 id="given">{say(words.assumed)}</h2>
      <div class="given">
        <label>
          <span>{say(words.year)}</span>
          <input
            inputMode="numeric"
            pattern="(19|2[0-9])[0-9][0-9]"
            size={6}
            value={String(year.year)}
            onChange={({ currentTarget }) => {
              if (currentTarget.validity.valid && currentTarget.value !== '')
                configure({ year: Number(currentTarget.value) })
            }}
          />
        </label>
        <label>
          <span>{say(words.unitName)}</span>
          <input
            value={unit.name ?? year.unitName ?? ''}
            onChange={({ currentTarget }) => {
              const { name: _, ...others } = unit
              const name = currentTarget.value.trim()
              configure({ unit: name === '' ? others : { ...others, name } })
            }}
          />
        </label>
        <label>
          <span>{say(words.unitKind)}</span>
          <select
            value={unit.kind ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { kind: _, ...others } = unit
              configure({ unit: value === '' ? others : { ...others, kind: value as UnitKind } })
            }}
          >
            <option value="">
              {say(
                unit.kind === undefined && year.unitKind !== null
                  ? words.asInFilesOf(year.unitKind)
                  : words.asInFiles,
              )}
            </option>
            {lists?.unitKinds.map(([kind, text]) => (
              <option key={kind} value={kind}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say(words.form)}</span>
          <select
            id="assumed-form"
            aria-describedby="form-note"
            value={assumedForm ?? ''}
            onChange={({ currentTarget: { value } }) =>
              configure({ assumedForm: value === '' ? null : (value as StudyForm) })
            }
          >
            <option value="">{say(words.noForm)}</option>
            {lists?.studyForms.map(([form, text]) => (
              <option key={form} value={form}>
                {text}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="note" id="form-note">
        {say(words.formNote)}
      </p>
    </section>
  )
}
