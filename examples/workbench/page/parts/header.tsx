import { type Locale, locales } from '../../office/languages.js'
import { editionIds } from '../../office/settings.js'
import { begin, configure, speak } from '../actions.js'
import { route, screens, to } from '../route.js'
import { editions, isReport, locale, view } from '../state.js'
import { editionNames, screenNames, frameWords as words } from '../words/frame.js'
import { say } from '../words/words.js'
import { yearWords } from '../words/year.js'

const names: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' }

/** The head of the page: whose year it is, under which rules, where to go, and the language. */
export function Header() {
  const year = view.value
  return (
    <header class="head">
      <div class="head-line">
        <a class="brand" href={to(year ? 'year' : 'start')}>
          {say(words.product)}
        </a>
        {year ? (
          <p class="whose">
            <strong>{year.unitName ?? say(words.unnamedUnit)}</strong>
            {year.unitKind ? <span> · {year.unitKind}</span> : null}
            <span> · {say(words.year(year.year))}</span>
          </p>
        ) : null}
        <div class="choices">
          {year ? <EditionSwitch /> : null}
          <fieldset class="switch">
            <legend class="unseen">{say(words.language)}</legend>
            {locales.map((one) => (
              <button
                key={one}
                type="button"
                lang={one}
                aria-pressed={locale.value === one}
                onClick={() => speak(one)}
              >
                {names[one]}
              </button>
            ))}
          </fieldset>
        </div>
      </div>
      {year ? (
        <nav class="contents" aria-label={say(words.contents)}>
          {screens.map((screen) => (
            <a key={screen} href={to(screen)} aria-current={isCurrent(screen) ? 'page' : undefined}>
              {say(screenNames[screen])}
            </a>
          ))}
          <button type="button" class="link" onClick={begin}>
            {say(isReport.value ? words.addFiles : words.again)}
          </button>
        </nav>
      ) : null}
    </header>
  )
}

const isCurrent = (screen: string): boolean =>
  route.value.screen === screen || (route.value.screen === 'person' && screen === 'people')

/** The rules that are applied, with the hours that each asks for side by side. */
function EditionSwitch() {
  const taken = view.value?.edition
  return (
    <fieldset class="switch">
      <legend class="unseen">{say(words.edition)}</legend>
      {editionIds.map((id) => {
        const required = editions.value?.[id].required ?? (id === taken ? view.value?.required : null)
        return (
          <button
            key={id}
            type="button"
            aria-pressed={taken === id}
            onClick={() => configure({ edition: id })}
          >
            {say(editionNames[id])}
            {required ? <small> {say(yearWords.hours(required))}</small> : null}
          </button>
        )
      })}
    </fieldset>
  )
}
