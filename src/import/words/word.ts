import { plainText } from '../text.js'

// Another form of a character that stands in some word of the lists, and behind it the character.
const forms =
  '級级 師师 學学 專专 業业 員员 講讲 會会 計计 經经 濟济 統统 審审 護护 醫医 藥药 實实 驗验 館馆 編编 記记 譯译 評评 無无 機机 關关 團团 遠远 絡络 進进 習习 個个 單单 職职 務务 碩硕 畢毕 結结 選选 聯联 農农 獸兽 術术 質质 檢检 財财 內内 戶户 國国 總总 辦办 訓训 議议 報报 場场 錢钱 額额 預预 決决 劃划 據据 層层 類类 項项 課课 時时 間间 為为 過过 誤误 還还 沒没 認认 證证 書书 號号 車车 艦舰 飛飞 樂乐 劇剧 導导 攝摄 錄录 妝妆 設设 創创 藝艺 營营 題题 庫库 圖图 檔档 資资 訊讯 網网 電电 氣气 線线 測测 繪绘 礦矿 鐵铁 橋桥 歷历 脫脱 產产 參参 與与 對对 應应 見见 種种 動动 勞劳 構构 屬属 區区 縣县 開开 閉闭 論论 調调 體体 際际 訪访 問问 鍛锻 煉炼 幫帮 廣广 視视 讀读 撥拨 贈赠 費费 繳缴 納纳 駁驳 銷销 髙高 敎教'

const variants: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ forms.split(' ').map((pair) => [...pair] as unknown as readonly [string, string]),
)

/**
 * A word as it is looked up: as it is shown, in simplified characters and small letters, with brackets of one kind, without
 * white space, quotation marks and a stop behind it.
 */
export const wordOf = (text: string): string =>
  Array.from(plainText(text).toLowerCase(), (character) => variants.get(character) ?? character)
    .join('')
    .replace(/[[{【〔〖]/g, '(')
    .replace(/[\]}】〕〗]/g, ')')
    .replace(/[\s"'“”‘’「」『』《》]+/g, '')
    .replace(/[。．.,，;；:]+$/, '')
