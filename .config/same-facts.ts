// The check of a release: whether it passes must not hang on the facts that a property happens to draw. By hand (npm test)
// they are others every time, and a counterexample is to be found there.
// Only the seed: with a number of runs in this place, every test that is no property would be repeated as often.
import fc from 'fast-check'

fc.configureGlobal({ seed: 20_060_227 })
