import { actorTerms } from '../../chongqing/law/precis/terms.js'
import type { Language } from '../../explanation/language.js'
import { date } from './figures.js'

export const outcomes: Language['outcomes'] = {
  open: '补齐所缺事实后才能作出结论。',
  'not-computable': (reference) => `${reference}的比例无从计算：分母为零。`,
  unregulated: (reference, role) =>
    `${reference}对此没有规定${role === 'sets-window' ? '时间' : ''}，不作推算。`,
  struck: (reference, from, source) =>
    `${reference}自${date(from)}起已被删除（${source}），此后对此不再有规定。`,
  discretion: (reference, holder) =>
    `依${reference}，由${actorTerms[holder]['zh-CN']}根据情况决定，不作推算。`,
  inapplicable: (reference, role) =>
    role === 'exempts' ? `依${reference}，本期不作此项要求。` : `依${reference}，不在此项规定的范围之内。`,
  'not-in-force': (reason, since) =>
    reason === 'not-yet'
      ? `本办法自${date(since)}起施行，所问时间在此之前。`
      : `本办法施行至${date(since)}止，所问时间在此之后。`,
}
