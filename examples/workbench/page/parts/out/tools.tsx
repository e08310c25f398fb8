import { useState } from 'preact/hooks'
import type { PaperFormat, Wanted } from '../../../office/filling.js'
import { worker } from '../../actions.js'
import { filling, locale, view } from '../../state.js'
import { paperNames, outWords as words } from '../../words/out.js'
import { say } from '../../words/words.js'
import { download } from '../download.js'
import { printPapers } from '../paper.js'

/** The name of the file of a paper: what it is, of which year, of whom. */
const fileName = ({ kind, person }: Wanted): string =>
  [say(paperNames[kind]), view.value?.year, person].filter((part) => part !== undefined).join('-')

/** Downloads and prints a paper. */
export function Tools({ of: wanted }: { of: Wanted }) {
  const [said, setSaid] = useState('')
  const name = say(paperNames[wanted.kind])

  const save = async (format: PaperFormat): Promise<void> => {
    setSaid(say(words.working))
    const content = await worker.ask('paperFile', wanted, filling.value, format, locale.value)
    if (content) download(fileName(wanted), format, content)
    setSaid(content ? '' : say(words.none))
  }
  const print = async (): Promise<void> => {
    setSaid(say(words.working))
    const papers = await worker.ask('papers', wanted, filling.value, locale.value)
    setSaid(papers.length > 0 ? '' : say(words.none))
    if (papers.length > 0) printPapers(papers)
  }
  const tool = (what: (typeof words)['xlsx'], act: () => Promise<void>) => (
    <button type="button" aria-label={say(words.as(name, say(what)))} onClick={act}>
      {say(what)}
    </button>
  )
  return (
    <span class="tools">
      {tool(words.xlsx, () => save('xlsx'))}
      {tool(words.html, () => save('html'))}
      {tool(words.print, print)}
      <small role="status">{said}</small>
    </span>
  )
}
