/** What may stand in no file of the built app, and the rule that it breaks. */
const forbidden: readonly { rule: string; pattern: RegExp }[] = [
  { rule: '积分、勋章', pattern: /积分|勋章|金币|等级晋升/g },
  { rule: '排名', pattern: /排行榜|排名|龙虎榜|英雄榜/g },
  { rule: '强制打卡', pattern: /打卡|连续签到|签到率|补签/g },
  { rule: '使用情况', pattern: /在线时长|使用时长|学习时长|登录次数|活跃度|安装量|下载量/g },
  { rule: '强制拍照', pattern: /必须(先)?(拍照|上传照片|录像)|请先拍照/g },
  { rule: '行动轨迹', pattern: /行动轨迹|运动轨迹|\b(startLocationUpdate(Background)?|onLocationChange|startLocationUpdateBackground)\b/g },
  { rule: '后台定位', pattern: /"requiredBackgroundModes"\s*:\s*\[[^\]]*"location"/g },
  { rule: '使用统计', pattern: /\b(reportAnalytics|reportEvent|reportMonitor)\b/g },
]

/** Text as it is read: minified code writes Chinese as it is or as `\u79ef`. */
const readable = (text: string): string => text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

export interface AppFinding { rule: string; words: string }

/** What a file of the built app says or calls against the rules; each once. */
export const scanApp = (text: string): AppFinding[] => {
  const read = readable(text)
  return forbidden.flatMap(({ rule, pattern }) => [...new Set(read.match(pattern) ?? [])].map((words) => ({ rule, words })))
}
