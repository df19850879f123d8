import { limits } from '@/domain/limits/limits'
import { mostOfLimit, settingNames } from '@/domain/settings/setting'
import { change } from '../change.view'
import { count, day, instant, recordId, submissionId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

const keepers = ['office', 'admin'] as const

/** By how many changes it has seen: a change based on another is CONFLICT. */
const version = count
const limitNames = Object.keys(limits) as (keyof typeof limits)[]
const saved = z.object({ version })

export const settingsNow = z.object({
  conduct: z.object({
    version,
    alternate: z.nullable(z.object({ id: recordId, name: z.string() })),
    /** The alternate has left, or serves in supervision: somebody else must be named. */
    fault: z.nullable(z.enum(['notThere', 'ofSupervision'])),
  }),
  /** Each number of the clock table by its key (domain/settings/clock.entries); `usual` is the plan's own. */
  clocks: z.object({ version, counts: z.record(z.string(), count), usual: z.record(z.string(), count) }),
  /** `former`: offered no more. */
  outside: z.object({ version, names: z.array(z.string()), former: z.array(z.string()), isUsual: z.boolean() }),
  limits: z.object({ version, rows: z.array(z.object({ name: z.enum(limitNames), most: count, usual: count, hours: count })) }),
  filing: z.object({ version, number: z.nullable(z.string()) }),
  /** Dates past `knownThrough` are 暂定. `entered` are the years that the office entered and no release knows yet. */
  calendar: z.object({ version, knownThrough: day, entered: z.array(z.int()) }),
  /** What only the operator's commands set. */
  appScan: z.nullable(z.object({ at: z.nullable(instant), findings: count })),
  hasTemplate: z.boolean(),
})
export type SettingsNow = z.output<typeof settingsNow>

/** What can be set while the app runs. Every change needs the version it was based on, and is kept with who and when. */
export const settingsKeeping = contract('settings', {
  all: procedure({ access: ['office', 'admin', 'supervision'], input: z.object({}), output: settingsNow }),
  /** Who takes complaints about the supervision group itself. RULE_VIOLATED `alternate` with `fault`. */
  saveAlternate: procedure({ access: ['admin'], input: z.object({ submissionId, version, personId: recordId }), output: saved }),
  /** The counts that change. RULE_VIOLATED `clocks` with `faults`, sentences ready to show. */
  saveClocks: procedure({ access: keepers, input: z.object({ submissionId, version, counts: z.record(z.string().check(z.maxLength(40)), count).check(z.refine((counts) => Object.keys(counts).length <= 40)) }), output: saved }),
  /** RULE_VIOLATED `outside` with `fault`. */
  saveOutside: procedure({ access: keepers, input: z.object({ submissionId, version, names: z.array(z.string().check(z.trim(), z.maxLength(60))).check(z.maxLength(100)) }), output: saved }),
  saveLimits: procedure({
    access: ['admin'],
    input: z.object({ submissionId, version, limits: z.partialRecord(z.enum(limitNames), z.int().check(z.minimum(1), z.maximum(mostOfLimit))) }),
    output: saved,
  }),
  /** The filing number that WeChat's filing page gave: `冀ICP备12345678号-1X`. RULE_VIOLATED `filingNumber`. */
  saveFiling: procedure({ access: ['admin'], input: z.object({ submissionId, number: z.string().check(z.trim(), z.maxLength(40)) }), output: z.object({ number: z.nullable(z.string()) }) }),
  /** A year's notice of holidays as it was published. RULE_VIOLATED `calendar` with `why` and `words`, or `knownYear`. */
  saveCalendar: procedure({
    access: keepers,
    input: z.object({ submissionId, version, year: z.int().check(z.minimum(2020), z.maximum(2100)), text: z.string().check(z.maxLength(4000)) }),
    output: z.object({ version, daysOff: count, makeupDays: count }),
  }),
  /** Who changed it, when and to what; the oldest first. */
  history: procedure({ access: ['office', 'admin', 'supervision'], input: z.object({ name: z.enum(settingNames) }), output: z.object({ rows: z.array(change) }) }),
})
