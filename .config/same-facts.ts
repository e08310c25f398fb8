// The check of a release: whether it passes must not hang on the facts that a property happens to draw. By hand (npm test)
// they are others every time, and a counterexample is to be found there.
import fc from 'fast-check'

fc.configureGlobal({ seed: 20_060_227 })
