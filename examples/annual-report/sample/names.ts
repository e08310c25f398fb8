import type { Random } from './random.js'

// Common surnames, each as often as it stands in the list.
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤王李张刘陈杨李张陈刘周吴唐罗谭'

const givenOfMen = '伟强军磊勇杰涛超明刚平辉鹏华飞波斌宇浩凯鑫俊帆帅旭宁龙亮健峰林川渝江'
const givenOfWomen = '芳娜敏静丽艳娟霞秀燕玲桂英华慧婷雪琳颖洁莉倩萍红梅佳蕾瑶璐欣怡雨晴岚'
const middles = '志建国文永海晓小春明正玉思子嘉梓一天雨宏世德立云'

/** A Chinese name of two or three characters. */
export function nameOf(random: Random, isWoman: boolean): string {
  const given = random.pick([...(isWoman ? givenOfWomen : givenOfMen)])
  const middle = random.chance(0.6) ? random.pick([...middles]) : ''
  return random.pick([...surnames]) + middle + given
}
