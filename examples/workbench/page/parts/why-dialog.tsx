import { useEffect, useRef } from 'preact/hooks'
import type { Reasons, WhyTarget } from '../../office/why.js'
import { locale, whyOpen } from '../state.js'
import { frameWords } from '../words/frame.js'
import { whyWords as words } from '../words/why.js'
import { say } from '../words/words.js'
import { useAsked } from './asked.js'
import { ProvisionText } from './provision.js'
import { Told } from './told.js'

/** The reasons of the figure that was asked about, over the page. */
export function WhyDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const target = whyOpen.value
  useEffect(() => {
    if (target === null) dialog.current?.close()
    else if (dialog.current?.open === false) dialog.current.showModal()
    dialog.current?.scrollTo(0, 0)
  }, [target])
  const close = () => {
    whyOpen.value = null
  }
  useEffect(() => {
    addEventListener('hashchange', close)
    return () => removeEventListener('hashchange', close)
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a dialog closes by Escape of itself
    <dialog
      ref={dialog}
      class="reasons"
      aria-labelledby="reasons-title"
      onClose={close}
      onClick={({ target: clicked, currentTarget }) => {
        // What is clicked beside the dialog is told as the dialog itself; everything in it lies in elements of its own.
        if (clicked === currentTarget) close()
      }}
    >
      {target === null ? null : <Asked about={target} close={close} />}
    </dialog>
  )
}

/** The reasons as soon as they are there. */
function Asked({ about, close }: { about: WhyTarget; close: () => void }) {
  const reasons = useAsked('why', about, locale.value)
  return (
    <div class="reasons-body">
      <header>
        <h2 id="reasons-title">{reasons?.title ?? say(words.title)}</h2>
        <button type="button" onClick={close}>
          {say(frameWords.close)}
        </button>
      </header>
      {reasons === null ? <p role="status">{say(words.asking)}</p> : <Reason of={reasons} />}
    </div>
  )
}

/** What was decided, and everything on which it rests. */
function Reason({ of }: { of: Reasons }) {
  const { verdict, status, lines, questions, asked, findings, provisions, parameters, readings, premises } =
    of
  return (
    <>
      <p>
        {verdict === undefined ? null : <strong class="verdict">{verdict}</strong>}
        <span class="muted">{status}</span>
      </p>
      <ul class="said">
        {lines.map((line) => (
          <li key={line}>
            <Told text={line} />
          </li>
        ))}
      </ul>
      <Part title={say(words.questions)} isThere={asked > 0}>
        <ul>
          {questions.map((question) => (
            <li key={question}>
              <Told text={question} />
            </li>
          ))}
        </ul>
        {asked > questions.length ? <p class="note">{say(words.more(asked - questions.length))}</p> : null}
      </Part>
      <Part title={say(words.findings)} isThere={findings.length > 0}>
        <ul>
          {findings.map(({ severity, questions: dependsOn = [], text, reference }) => (
            <li key={`${text} ${reference}`}>
              <span class="tag">{severity}</span> <Told text={text} />
              <small>
                {' '}
                {reference}
                {dependsOn.map((question) => ` · ${question}`)}
              </small>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say(words.provisions)} isThere={provisions.length > 0}>
        <ul class="provisions">
          {provisions.map((provision) => (
            <ProvisionText
              key={provision.reference}
              reference={provision.reference}
              note={[...provision.roles, provision.strength].join(' · ')}
              precis={provision.precis}
            />
          ))}
        </ul>
      </Part>
      <Part title={say(words.parameters)} isThere={parameters.length > 0}>
        <ul>
          {parameters.map((parameter) => (
            <li key={parameter}>{parameter}</li>
          ))}
        </ul>
      </Part>
      <Part title={say(words.readings)} isThere={readings.length > 0}>
        <ul>
          {readings.map((reading) => (
            <li key={reading}>{reading}</li>
          ))}
        </ul>
      </Part>
      <Part title={say(words.premises)} isThere={premises.length > 0}>
        {premises.map((premise, at) => (
          <details key={`${premise.rule} ${at}`}>
            <summary>
              {premise.title}
              {premise.verdict === undefined ? null : <strong> {premise.verdict}</strong>}
            </summary>
            <Reason of={premise} />
          </details>
        ))}
      </Part>
    </>
  )
}

interface Titled {
  readonly title: string
  readonly isThere: boolean
  readonly children: preact.ComponentChildren
}

const Part = ({ title, isThere, children }: Titled) =>
  isThere ? (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  ) : null
