import { useEffect, useRef } from 'preact/hooks'
import { Busy } from './parts/busy.js'
import { Header } from './parts/header.js'
import { WhyDialog } from './parts/why-dialog.js'
import { route, type Screen } from './route.js'
import { FilesScreen } from './screens/files.js'
import { LawScreen } from './screens/law.js'
import { OutScreen } from './screens/out.js'
import { OwnScreen } from './screens/own.js'
import { PeopleScreen } from './screens/people.js'
import { PersonScreen } from './screens/person.js'
import { StartScreen } from './screens/start.js'
import { YearScreen } from './screens/year.js'
import { failure, refused, shown, view } from './state.js'
import { frameWords as words } from './words/frame.js'
import { say } from './words/words.js'

const drawn: Readonly<Record<Exclude<Screen, 'start'>, () => preact.JSX.Element | null>> = {
  year: YearScreen,
  people: PeopleScreen,
  person: PersonScreen,
  files: FilesScreen,
  law: LawScreen,
  out: OutScreen,
  own: OwnScreen,
}

/** The whole page. */
export function App() {
  const main = useRef<HTMLElement>(null)
  const { about } = route.value
  // The first screen stands in the place of the year, and of all that is about one, until there is one.
  const screen = route.value.screen === 'start' ? 'year' : route.value.screen
  const isStart = view.value === null && screen !== 'own'
  const place = isStart ? 'start' : `${screen}/${about}`
  const before = useRef(place)
  // Whoever walks by keyboard or hears the page is taken to what is new.
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [place])
  useEffect(() => {
    document.title = say(words.product)
  })
  const Drawn = isStart ? StartScreen : drawn[screen]
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say(words.skip)}
      </button>
      <Header />
      <main id="main" ref={main} tabIndex={-1} class={`screen-${screen}`}>
        {failure.value === null ? null : (
          <p class="notice bad" role="alert">
            {say(words.failed)} <small>{failure.value}</small>
          </p>
        )}
        {refused.value.length === 0 ? null : (
          <div class="notice bad" role="alert">
            <strong>{say(words.refused)}</strong>
            <ul>
              {refused.value.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          </div>
        )}
        <Drawn key={screen === 'own' ? screen : shown.value.kind} />
      </main>
      <footer class="foot">
        <p>{say(words.local)}</p>
        <p>{say(words.notAdvice)}</p>
      </footer>
      <Busy />
      <WhyDialog />
    </>
  )
}
