/**
 * What is wrong with a text by the rules of Chinese print and of DESIGN §6; one sentence for each fault. `\uE000` stands for
 * what is put in later and is not known here.
 */
export const faultsOf = (text: string): string[] => text.split('\n').flatMap((line) => rules.flatMap(([name, pattern]) => {
  const found = pattern.exec(line)
  return found ? [`${name}: …${line.slice(Math.max(0, found.index - 8), found.index + found[0].length + 8)}…`] : []
}))

const han = '\\u4e00-\\u9fff'
const units = '(?:个(?!人)|件|次|份|人(?!民)|对(?!口)|家|条|项|点(?!名)|张|公里|小时|分钟|个月|天)'

const rules: readonly (readonly [string, RegExp])[] = [
  ['half-width mark beside Chinese', new RegExp(`[${han}][,;:!?]|[,;!?][${han}]|[${han}]\\.(?=\\s|$)`)],
  ['half-width bracket around Chinese', new RegExp(`\\([^)]*[${han}]|[${han}][^(]*\\)`)],
  ['a space between Chinese', new RegExp(`[${han}，。；：、（）“”][ \\u00a0]+[${han}，。；：、（）“”]`)],
  ['a space beside a full-width mark', /[，。；：、（）“”] +\S|\S +[，。；：、）]/],
  ['a mark at the beginning of a line', /^[，。；：、）”！？》…]/],
  ['an opening mark at the end of a line', /[（“《]$/],
  ['two marks in a row', /[，。；、][，。；、]|：[，。；、]/],
  ['an exclamation mark', /！/],
  ['three dots', new RegExp(`[${han}]\\.{2,}|\\.{3}`)],
  ['straight quotes around Chinese', new RegExp(`"[^"]*[${han}][^"]*"`)],
  ['a figure and its unit word without a space', new RegExp(`\\d${units}|\uE000(?:件|次|份|条|个(?:工作日|月|工会)|公里|小时|分钟)`)],
  ['a date that is none of 2026年3月5日', /\d{4}-\d{2}-\d{2}|年0\d月|月0\d日|\d 年|年 \d|月 \d+ ?日|\d 月 ?\d/],
]
