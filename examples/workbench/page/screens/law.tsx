import type { LawText } from '../../office/views/law-text.js'
import type { YearView } from '../../office/views/year.js'
import { takeGazette } from '../actions.js'
import { useAsked } from '../parts/asked.js'
import { count } from '../parts/figure.js'
import { ProvisionText } from '../parts/provision.js'
import { Reading } from '../parts/reading.js'
import { route, to } from '../route.js'
import { gazette, locale, view } from '../state.js'
import { stop, tryAll, turned } from '../turning.js'
import { chapterWords, lawWords as words } from '../words/law.js'
import { say } from '../words/words.js'

/** The law with its part in the year: the articles, the readings that the answers took, the figures. */
export function LawScreen() {
  const year = view.value
  const text = useAsked('law', locale.value)
  if (year === null) return null
  return (
    <>
      <h1>{say(words.title)}</h1>
      <p class="note">{say(words.lit(year.articles.filter(({ answers }) => answers > 0).length))}</p>
      {text === null ? null : (
        <div class="law-columns">
          <Squares year={year} text={text} />
          <Article year={year} text={text} />
        </div>
      )}
      <GazettePlace />
      <Readings year={year} />
      {text === null || text.parameters.length === 0 ? null : (
        <section aria-labelledby="parameters">
          <h2 id="parameters">{say(words.parameters)}</h2>
          <ul>
            {text.parameters.map((parameter) => (
              <li key={parameter}>{parameter}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface Law {
  readonly year: YearView
  readonly text: LawText
}

/** How deep a square is: by the order of magnitude of the answers that rest on the article. */
const depthOf = (answers: number): number =>
  answers === 0 ? 0 : Math.min(4, 1 + Math.floor(Math.log10(answers)))

/** The 49 articles by chapter, lit by what rests on them. */
function Squares({ year, text }: Law) {
  return (
    <div class="squares">
      {text.chapters.map(({ number, articles }) => (
        <section key={number}>
          <h2>{say(chapterWords[number - 1] ?? words.title)}</h2>
          <ul>
            {articles.map(({ article }) => {
              const answers = year.articles[article - 1]?.answers ?? 0
              const said = answers === 0 ? words.none : words.answers(count(answers))
              return (
                <li key={article}>
                  <a
                    href={to('law', String(article))}
                    class={`lit-${depthOf(answers)}`}
                    aria-current={route.value.about === String(article) ? 'true' : undefined}
                  >
                    {article}
                    <span class="unseen">
                      {' '}
                      {say(words.article(article))} {say(said)}
                    </span>
                  </a>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The article that is opened; else that on which most rests. */
function Article({ year, text }: Law) {
  const asked = Number(route.value.about)
  const most = year.articles.reduce((a, b) => (b.answers > a.answers ? b : a)).article
  const article = year.articles[asked - 1] === undefined ? most : asked
  const line = year.articles[article - 1]
  const own = text.chapters.flatMap(({ articles }) => articles).find((one) => one.article === article)
  if (line === undefined || own === undefined) return null
  const cited = new Set(line.cited)
  return (
    <section class="article" aria-labelledby="article">
      <h2 id="article">{say(words.article(article))}</h2>
      <p class="note">{say(line.answers === 0 ? words.none : words.answers(count(line.answers)))}</p>
      <ul class="provisions">
        {own.provisions.map(({ reference, precis }) => (
          <ProvisionText
            key={reference}
            reference={reference}
            note={cited.has(reference) ? say(words.cited) : ''}
            precis={precis}
          />
        ))}
      </ul>
      {line.asked.length === 0 ? null : (
        <>
          <h3>{say(words.asked)}</h3>
          <ul>
            {line.asked.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Where the gazette's text is given. */
function GazettePlace() {
  const read = gazette.value
  return (
    <section aria-labelledby="gazette">
      <h2 id="gazette">{say(words.gazette)}</h2>
      <p class="note">{say(words.gazetteNote)}</p>
      <label
        class="gazette"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          const file = event.dataTransfer?.files[0]
          if (file) takeGazette(file)
        }}
      >
        <span class="button">{say(words.choose)}</span>
        <input
          type="file"
          class="unseen"
          accept=".txt,.md"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) takeGazette(file)
            currentTarget.value = ''
          }}
        />
      </label>
      <p role="status">
        {read === null
          ? null
          : say(
              read.ok
                ? words.taken
                : words.refused(
                    read.problems
                      .slice(0, 5)
                      .map(({ line }) => line)
                      .join(', '),
                  ),
            )}
      </p>
    </section>
  )
}

/** The contested phrases on which answers of the year rest. */
function Readings({ year }: { year: YearView }) {
  const found = turned.value
  if (year.readings.length === 0) return null
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">{say(words.readings)}</h2>
      <p class="note">{say(words.readingsNote)}</p>
      <p class="note">{say(words.tryAllNote)}</p>
      <p role="status">
        {found !== null && !found.isOver ? (
          <>
            <progress max={found.total} value={found.done} aria-label={say(words.tryAll)} />{' '}
            {say(words.progress(count(found.done), count(found.total)))}{' '}
            <button type="button" onClick={stop}>
              {say(words.stop)}
            </button>
          </>
        ) : (
          <button type="button" onClick={tryAll}>
            {say(words.tryAll)}
          </button>
        )}
      </p>
      <div class="readings">
        {year.readings.map((line) => (
          <Reading key={`${line.id} ${line.taken}`} of={line} />
        ))}
      </div>
    </section>
  )
}
