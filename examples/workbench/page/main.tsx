import { render } from 'preact'
import { App } from './app.js'
import { takeEmbedded } from './embedded.js'

const root = document.getElementById('page')
if (root) render(<App />, root)
takeEmbedded()
