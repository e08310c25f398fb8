import { render } from 'preact'
import type { Paper, PaperBlock, PaperCell, PaperField } from '../../office/library.js'
import { Scroll } from './scroll.js'

/** A paper as it is printed. */
export const PaperView = ({ paper: { title, basis, locale, isWide, blocks } }: { paper: Paper }) => (
  <article class={isWide ? 'paper wide' : 'paper'} lang={locale}>
    <h2>{title}</h2>
    <p class="basis">{basis}</p>
    {blocks.map((block, at) => (
      <Block key={at} block={block} title={title} />
    ))}
  </article>
)

function Block({ block, title }: { block: PaperBlock; title: string }) {
  switch (block.kind) {
    case 'fields':
    case 'signatures':
      return (
        <dl class={block.kind}>
          {block.fields.map((field) => (
            <Field key={field.label} field={field} />
          ))}
        </dl>
      )
    case 'lines':
      return (
        <>
          {block.title === '' ? null : <h3>{block.title}</h3>}
          <ul>
            {block.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )
    case 'table':
      return (
        <>
          {block.title === '' ? null : <h3>{block.title}</h3>}
          <Scroll label={block.title === '' ? title : block.title}>
            <table>
              <thead>
                <tr>
                  {block.head.map((heading) => (
                    <th key={heading} scope="col">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <Rows rows={block.rows} />
            </table>
          </Scroll>
        </>
      )
    case 'copy':
      return (
        <Scroll label={block.name}>
          {block.rows.slice(0, block.headingRow - 1).map((cells, at) => (
            <p key={at}>{cells.map(({ text }) => text).join(' ')}</p>
          ))}
          <table class="copy">
            <thead>
              {block.rows.slice(block.headingRow - 1, block.firstRow - 1).map((cells, at) => (
                <tr key={at}>
                  <th scope="col">{block.headingRow + at}</th>
                  <Cells cells={cells} />
                </tr>
              ))}
            </thead>
            <Rows rows={block.rows.slice(block.firstRow - 1)} from={block.firstRow} />
          </table>
        </Scroll>
      )
  }
}

const Field = ({ field: { label, value, lines } }: { field: PaperField }) => (
  <div
    class={lines === undefined ? '' : 'tall'}
    {...(lines === undefined ? {} : { style: { minHeight: `${lines * 2}em` } })}
  >
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)

/** The rows of a table; of a copy with their numbers, by which the rows of the file are found. */
const Rows = ({ rows, from }: { rows: readonly (readonly PaperCell[])[]; from?: number }) => (
  <tbody>
    {rows.map((cells, at) => (
      <tr key={at}>
        {from === undefined ? null : <th scope="row">{from + at}</th>}
        <Cells cells={cells} />
      </tr>
    ))}
  </tbody>
)

/** A name, a verdict or a figure, which is not parted over two lines. */
const isShort = (text: string): boolean => text !== '' && text.length <= 6

const Cells = ({ cells }: { cells: readonly PaperCell[] }) => (
  <>
    {cells.map(({ text, isNumber, mark }, at) => (
      <td key={at} class={`${isNumber ? 'number' : ''} ${isShort(text) ? 'short' : ''} ${mark ?? ''}`}>
        {text}
      </td>
    ))}
  </>
)

/** Prints papers, each on sheets of its own, and nothing else of the page. */
export function printPapers(papers: readonly Paper[]): void {
  const place = document.createElement('div')
  place.className = 'print-place'
  document.body.append(place)
  render(
    papers.map((paper, at) => <PaperView key={`${at} ${paper.title}`} paper={paper} />),
    place,
  )
  const end = () => {
    render(null, place)
    place.remove()
  }
  addEventListener('afterprint', end, { once: true })
  print()
}
