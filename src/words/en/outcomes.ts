import { actorTerms } from '../../chongqing/law/precis/terms.js'
import type { Language } from '../../explanation/language.js'
import { date, key, lower } from './figures.js'

export const outcomes: Language['outcomes'] = {
  open: 'Nothing can be said until the missing facts are known.',
  'not-computable': (reference) => `${reference} asks for a share, and there is nothing to take a share of.`,
  unregulated: (reference, role) =>
    `${reference} lays down no ${role === 'sets-window' ? 'time' : 'rule'} for this, and none is invented.`,
  struck: (reference, from, source) =>
    `${reference} was struck on ${date(from)} (${key(source)}); nothing is laid down since.`,
  discretion: (reference, holder) =>
    `Under ${reference}, this is for the ${lower(actorTerms[holder].en)} to decide; it is not computed.`,
  inapplicable: (reference, role) =>
    role === 'exempts'
      ? `Under ${reference}, nothing is asked in this period.`
      : `Outside what ${reference} covers.`,
  'not-in-force': (reason, since) =>
    reason === 'not-yet'
      ? `The Measures are in force from ${date(since)}; the time asked about lies before that.`
      : `The Measures were in force until ${date(since)}; the time asked about lies after that.`,
}
