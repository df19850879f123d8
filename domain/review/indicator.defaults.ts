import type { Day } from '../calendar/day'
import type { ComputedSource, EntryPeriod, Indicator, Target } from './indicator'
import { clauseOf, type Theme } from './theme'

type Row = readonly [id: string, theme: Theme, title: string, unit: string, target: Target, more: { source?: ComputedSource; every?: EntryPeriod; dueOn?: Day }]

const percent = (atLeast: number): Target => ({ kind: 'percent', atLeast })
const atLeast = (count: number): Target => ({ kind: 'count', atLeast: count })
const counted: Target = { kind: 'counted' }
const done: Target = { kind: 'done' }

/** The plan's indicators (五个目标 and 四项重点任务) as they stand until the office edits them. */
const rows: readonly Row[] = [
  ['political', 'political', '政治引领工作任务', '项', done, { every: 'quarter' }],
  ['reelected', 'organization', '基层工会按期换届率', '%', percent(100), { source: 'reelected' }],
  ['sites', 'sites', '服务阵地建设任务', '项', done, { every: 'quarter' }],
  ['openSites', 'sites', '开放的服务阵地', '个', counted, { source: 'openSites' }],
  ['jointMeeting', 'institutions', '政府与同级工会联席会议', '次', atLeast(1), { source: 'jointMeeting' }],
  ['tripartite', 'institutions', '劳动关系三方机制会议', '次', counted, { source: 'tripartite' }],
  ['congresses', 'institutions', '一年内开过职代会的企事业单位', '家', counted, { source: 'congresses' }],
  ['pilot', 'action', '产业工人队伍建设改革试点', '个', atLeast(3), { source: 'pilot', dueOn: '2023-09-30' }],
  ['competition', 'action', '劳动和技能竞赛', '次', atLeast(10), { source: 'competition' }],
  ['participation', 'action', '职工参加竞赛的比例', '%', percent(90), { every: 'half' }],
  ['keyUnionsPaired', 'pairing', '重点基层工会有人联系', '%', percent(100), { source: 'keyUnionsPaired' }],
  ['cadresPaired', 'pairing', '每人联系不少于 2 个基层工会', '%', percent(100), { source: 'cadresPaired' }],
  ['pairsVisited', 'visiting', '每对联系点一年实地走访不少于 2 次', '%', percent(100), { source: 'pairsVisited' }],
  ['response', 'solving', '响应率', '%', percent(100), { source: 'response' }],
  ['resolution', 'solving', '解决率', '%', percent(95), { source: 'resolution' }],
  ['satisfaction', 'solving', '满意率', '%', percent(95), { source: 'satisfaction' }],
]

/** `programmeToOn`: dates of the plan that lie before the programme in force are moved into its last year. */
export const defaultIndicators = (programmeToOn: Day): Indicator[] =>
  rows.map(([id, theme, title, unit, target, { source = null, every, dueOn = null }], order) => ({
    id: `i_${id}`, theme, title, unit, clause: clauseOf(theme), source, target,
    dueOn: dueOn === null || dueOn >= `${programmeToOn.slice(0, 4)}-01-01` ? dueOn : `${programmeToOn.slice(0, 4)}${dueOn.slice(4)}`,
    leaderIds: null, departments: null, entry: every ? { every, byId: null, byName: null } : null, targets: [], latest: null, isRetired: false, order, version: 1,
  }))
