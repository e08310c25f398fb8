import { render } from 'preact'
import { openFiles } from './actions.js'
import { App } from './app.js'
import { takeEmbedded } from './embedded.js'

const root = document.getElementById('page')
if (root) render(<App />, root)
takeEmbedded()

// A file that misses its place would otherwise take the place of the page.
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  openFiles([...(event.dataTransfer?.files ?? [])])
})
