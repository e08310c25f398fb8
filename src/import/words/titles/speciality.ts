const engineering =
  '机械|电气|电子|电力|动力|能源|水利|水电|建筑|土木|土建|结构|岩土|给排水|暖通|园林|规划|装饰|市政|道路|桥梁|路桥|公路|交通|铁道|港口|航道|测绘|勘察|勘探|地质|采矿|矿山|冶金|材料|化工|石油|制药|轻工|纺织|食品|林业|环保|环境|气象|通信|计算机|软件|网络|信息|自动化|汽车|船舶|航空|标准化|计量|广播电视|城市规划|机电|建筑施工|建筑设计|工程技术'
const medicine =
  '临床|内科|外科|儿科|妇产科|妇科|口腔|眼科|骨科|麻醉科|急诊科|皮肤科|全科|公卫|公共卫生|中西医结合|中医|针灸|影像|超声|放射|康复|预防'
const agronomy = '园艺|植保|植物保护|土肥|种子|农机|蚕桑|茶叶|果树'

const calling = (specialities: string, title: string): RegExp =>
  new RegExp(
    `^(正高级|教授级高级|教授级|高级|助理|初级|中级|正高|副主任|主任|主治)?(?:${specialities})((?:正高级|教授级高级|高级|助理|副主任|主任|主治)?${title})$`,
  )

const callings = [
  /* @__PURE__ */ calling(engineering, '工程师'),
  /* @__PURE__ */ calling(medicine, '医师'),
  /* @__PURE__ */ calling(agronomy, '农艺师'),
] as const

/** Kinds of school, which say of what series a title is. */
const schools = '高校|高等学校|高职院校|中职|中等职业学校|技工院校|党校'

const named = /* @__PURE__ */ new Set(
  [engineering, medicine, agronomy, schools].flatMap((specialities) => specialities.split('|')),
)

/** Whether a word names what or where somebody practises, and says nothing of the level. */
export const isSpeciality = (word: string): boolean => named.has(word.replace(/(?:工程|专业|教师|系列)$/, ''))

/** A title without what it is in: 机械高级工程师 and 高级机械工程师 are 高级工程师. */
export const withoutSpeciality = (word: string): string =>
  callings.reduce((rest, shape) => rest.replace(shape, '$1$2'), word)
