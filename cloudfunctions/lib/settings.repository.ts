import type { Calendar } from '@/domain/calendar/workdays'
import type { LimitName } from '@/domain/limits/limits'
import type { ClockTable } from '@/domain/problem/problem.clocks'
import type { KeptTemplate } from '@/domain/problem/templates'
import type { SettingName } from '@/domain/settings/setting'
import { db } from './cloud'

/** How often each thing of the document was changed. */
export interface Versions { versions?: Partial<Record<SettingName, number>> }

/** What the office sets; each a document of `settings`, absent until somebody has set it. */
export interface Settings {
  /** Instead of the plan's clock table, and of a published calendar that knows less. */
  rules: { calendar?: Calendar; clockTable?: ClockTable } & Versions
  /** Who takes a complaint about the supervision group itself; must be filled. */
  conduct: { alternateId?: string; alternateName?: string } & Versions
  /** Bodies outside the union that a line can be handed to, instead of the usual ones, and those it can be handed to no more. */
  outside: { names?: string[]; former?: string[] } & Versions
  /** 常用答复 that the office worded, added or took out of use. */
  replies: { kept?: KeptTemplate[] } & Versions
  /** Instead of the usual number of calls of a kind. */
  limits: Partial<Record<LimitName, number>> & Versions
  /** The mini program's filing number (备案号). */
  filing: { number?: string } & Versions
  /** What the scan of the app before its last release found against 减负. */
  appScan: { findings?: string[]; at?: string }
  /** WeChat's subscribe-message templates, as they were set up in the account. */
  templates: { progress?: ProgressTemplate }
}

/** The template of 进度提醒: its id and which of its fields holds what. */
export interface ProgressTemplate {
  templateId: string
  fields: { number: string; title: string; note: string; at: string }
}

export const findSetting = async <K extends keyof Settings>(name: K): Promise<Settings[K] | null> => {
  const { data } = await db.collection('settings').doc(name).get()
  return (data as Settings[K] | null) ?? null
}
