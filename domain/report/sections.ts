import { dayOf } from '../calendar/day'
import { categoryWords, lightWords } from '../problem/vocabulary'
import { proposalStateWords } from '../proposal/proposal'
import { activityKindWords } from '../review/activity'
import { goals, themeWords, type Theme } from '../review/theme'
import { chineseDay, chineseSpan, noData, targetWords, valueWords } from '../review/wording'
import { changesOf, differencesOf, paragraphsOf, rateInWords, rateWords } from './changes'
import type { Report, WrittenPart } from './report'
import { type IndicatorLine, rateNames, type Snapshot } from './snapshot'

export type TableCell = string | number

export interface Table {
  title: string
  columns: string[]
  rows: TableCell[][]
  /** Said instead of an empty table, or below a cut one. */
  note: string
}

/** One part of a report, the same on the phone, in Word and in Excel. */
export interface Section {
  /** 一、对口联系 */
  heading: string
  paragraphs: string[]
  tables: Table[]
  /** The office's own words; empty when it wrote none. */
  words: string
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

const table = (title: string, columns: string[], rows: TableCell[][], ifEmpty: string, note = ''): Table => ({
  title, columns, rows, note: rows.length === 0 ? ifEmpty : note,
})

const reasonWords: Record<string, string> = {
  unanswered: '答复前已撤回', unknown: '不了解', unreached: '未回访到', declined: '不予受理', explained: '未解决已说明', escalated: '已上报', merged: '已并案', withdrawn: '已撤回',
}

const ratesTable = ({ rates }: Snapshot): Table =>
  table('四率', ['指标', '分子', '分母', '比率', '方案要求', '未计入'], rateNames.map((name) => {
    const { numerator, denominator, targetPercent, leftOut } = rates[name]
    const left = leftOut.map(({ reason, count }) => `${reasonWords[reason] ?? reason} ${count} 件`).join('，')
    return [rateWords[name], numerator, denominator, rateInWords({ numerator, denominator }), `${targetPercent}%`, left || '无']
  }), '')

const kindsTable = ({ problems }: Snapshot): Table =>
  table('反映问题的类别', ['类别', '件数'], problems.kinds.map(({ category, count }) => [categoryWords[category], count]), '本期没有职工反映问题。')

const monthsTable = ({ problems }: Snapshot): Table =>
  table('各月情况', ['月份', '反映', '销号'], problems.months.map(({ month, submitted, closed }) => [`${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`, submitted, closed]), '')

const lateTable = ({ lists }: Snapshot): Table =>
  table('逾期问题', ['编号', '类别', '基层工会', '承办', '应办结', '状态'],
    lists.late.map(({ number, category, unionName, ownerName, dueOn, light }) => [number, categoryWords[category], unionName || '—', ownerName || '—', chineseDay(dueOn), lightWords[light]]),
    '没有逾期问题。', lists.late.length < lists.lateCount ? `共 ${lists.lateCount} 件，列出 ${lists.late.length} 件。` : '')

/** Without a figure only a date that comes near, or has passed, says anything. */
const standingOf = ({ light }: IndicatorLine, figure: string): string =>
  figure === noData && (light === null || light === 'green') ? noData : light === null ? '—' : lightWords[light]

const indicatorTable = (theme: Theme, { indicators }: Snapshot): Table =>
  table(themeWords[theme], ['指标', '进展', '方案要求', '截止', '状态'], indicators.filter((line) => line.theme === theme).map((line) => {
    const figure = valueWords(line.value, line.unit)
    return [line.title, figure, targetWords(line.target, line.unit), line.dueOn === null ? '年底' : chineseDay(line.dueOn), standingOf(line, figure)]
  }), '没有设指标。')

const changesIn = (snapshot: Snapshot, before: Snapshot | null, themes: readonly Theme[]): string[] =>
  paragraphsOf(changesOf(snapshot, before).filter(({ theme }) => themes.includes(theme)))

interface Part { title: string; part: WrittenPart | null; themes: readonly Theme[]; tables: (snapshot: Snapshot) => Table[] }

const parts: readonly Part[] = [
  { title: '对口联系', part: 'pairing', themes: ['pairing'], tables: (snapshot) => [
    table('不足 2 个基层工会的人员（按姓名拼音）', ['姓名', '现联系'], snapshot.coverage.short.map(({ name, holds }) => [name, holds]), '人人都联系了不少于 2 个基层工会。'),
    table('还没有人联系的重点基层工会', ['基层工会'], snapshot.lists.unpaired.map(({ unionName }) => [unionName]), '重点基层工会都有人联系。'),
  ] },
  { title: '调查研究', part: 'visiting', themes: ['visiting'], tables: (snapshot) => [
    table('90 天以上没有实地走访的重点基层工会', ['基层工会', '上次实地走访'], snapshot.lists.unvisited.map(({ unionName, lastFieldOn }) => [unionName, lastFieldOn === null ? '还没有' : chineseDay(lastFieldOn)]), '没有 90 天以上未实地走访的。'),
  ] },
  { title: '解决问题', part: 'solving', themes: ['solving'], tables: (snapshot) => [ratesTable(snapshot), kindsTable(snapshot), monthsTable(snapshot), lateTable(snapshot)] },
  { title: '巩固深化', part: 'deepening', themes: ['deepening'], tables: ({ deepening }) => [
    table('本期发布的经验做法', ['经验做法', '基层工会', '也在做的工会'], deepening.practices.map(({ title, unionName, copyCount }) => [title, unionName || '—', copyCount]), '本期没有发布经验做法。'),
    table('本期报送的对策建议', ['对策建议', '报送单位', '日期', '进展'], deepening.proposals.map(({ title, body, on, state }) => [title, body, chineseDay(on), proposalStateWords[state]]), '本期没有报送对策建议。'),
  ] },
  { title: '五个目标', part: 'goals', themes: goals, tables: (snapshot) => [
    ...goals.map((theme) => indicatorTable(theme, snapshot)),
    table('本期会议和活动', ['类别', '次数'], snapshot.activities.map(({ kind, count }) => [activityKindWords[kind], count]), '本期没有登记会议和活动。'),
  ] },
]

/** With one full stop, whether or not its writer put one. */
const stopped = (text: string): string => `${text.trim().replace(/[。；;.，,]+$/, '')}。`

const corrections = (report: Report, snapshot: Snapshot, corrected: Snapshot | null): Omit<Section, 'heading'>[] => {
  if (corrected === null) return []
  const rows = differencesOf(snapshot, corrected).map(({ subject, was, now }) => [subject, was, now])
  return [{
    paragraphs: [stopped(`本版为第 ${report.edition} 版，更正原因：${report.correction}`)],
    tables: [table('与上一版的差别', ['项目', '上一版', '本版'], rows, '数据没有变化。')], words: '',
  }]
}

const stepSentence = ({ text, ownerName, dueOn }: Report['nextSteps'][number], i: number): string => {
  const who = [ownerName && `责任人：${ownerName}`, dueOn && `最晚${chineseDay(dueOn)}`].filter(Boolean).join('，')
  return `${i + 1}. ${who ? `${stopped(text).slice(0, -1)}（${who}）。` : stopped(text)}`
}

/** `before`: the last report's figures; `corrected`: those of the edition this one corrects. */
export const sectionsOf = (report: Report, snapshot: Snapshot, before: Snapshot | null, corrected: Snapshot | null): Section[] => {
  const sections: (Omit<Section, 'heading'> & { title: string })[] = [
    ...corrections(report, snapshot, corrected).map((section) => ({ ...section, title: '更正说明' })),
    ...parts.map(({ title, part, themes, tables }) => ({
      title, paragraphs: changesIn(snapshot, before, themes), tables: tables(snapshot), words: (part && report.words[part]) ?? '',
    })),
    { title: '总体评价', paragraphs: [], tables: [], words: report.words.judgement ?? '' },
    {
      title: '下一步工作', paragraphs: report.nextSteps.map(stepSentence),
      tables: [], words: report.words.next ?? '',
    },
  ].filter(({ paragraphs, tables, words }) => paragraphs.length + tables.length > 0 || words !== '')
  return sections.map(({ title, ...section }, i) => ({ heading: `${numerals[i]!}、${title}`, ...section }))
}

/** The first paragraph: what the figures are of. */
export const leadOf = ({ from, to, takenAt }: Snapshot): string =>
  `${chineseSpan(from, to)}的情况如下。数据取自联系点台账，截至${chineseDay(dayOf(takenAt))}。`
