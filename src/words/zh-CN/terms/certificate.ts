import type { Words } from '../../chongqing.js'

export const certificateTerms = {
  certificateEntryParts: {
    'study-form': '学习形式',
    'study-content': '学习内容',
    'study-time': '学习时间',
    'assessment-result': '考核（考试）成绩',
  },
  resultKinds: {
    score: '分数成绩',
    grade: '等级成绩',
    'pass-or-fail': '合格与否',
    completion: '结业与否',
  },
  volumeOrigins: {
    first: '首次发放',
    renewal: '续办',
    replacement: '补发',
  },
  certificateStates: {
    issued: '已发放、未填写',
    active: '使用中',
    full: '已填满',
    superseded: '已续办（旧证书）',
    damaged: '已损坏',
    lost: '已遗失',
    'reissue-requested': '已申请补发',
    void: '已补发（原证书作废）',
  },
  certificateEvents: {
    'entry-made': '登记填写',
    filled: '填满',
    'renewal-applied': '申请续办',
    'renewal-issued': '续办发证',
    transfer: '工作调动',
    damage: '损坏',
    loss: '遗失',
    'reissue-applied': '申请补发',
    'replacement-issued': '补发',
    'alteration-found': '发现擅自涂改',
    'forgery-found': '发现伪造',
    'authorised-correction': '经批准更正',
  },
} satisfies Partial<Words['terms']>
