import { db } from '@/cloudfunctions/lib/cloud'
import { loadDemo } from './demo/load'
import { loadRoster } from './roster'

/** Any cloud that wx-server-sdk can reach through these environment variables. */
export interface SeedTarget { sdkEnvironment(): Record<string, string> }

export interface SeedOptions {
  /** Whether the demo set is loaded on top of the roster. */
  isDemo: boolean
  /** The functions' own key: what a demo person reports in full anonymity is found again by it. */
  pseudonymKey: string
  /** An instant; the demo's year ends the day before. Left out: the time of this machine. */
  now?: string
  log: (line: string) => void
}

/**
 * Loads the roster and, on top, the demo set; once, which a mark in `settings` remembers. It writes through the
 * functions' own repositories, so this process becomes a client of that cloud for good.
 */
export const loadSeeds = async (cloud: SeedTarget, { isDemo, pseudonymKey, now = new Date().toISOString(), log }: SeedOptions): Promise<void> => {
  // The SDK reads its environment at every call.
  Object.assign(process.env, cloud.sdkEnvironment(), { PSEUDONYM_KEY: pseudonymKey })
  const mark = db.collection('settings').doc('seeds')
  if ((await mark.get()).data) return
  await loadRoster(now, log)
  if (isDemo) await loadDemo(now, log)
  await mark.set({ data: { isDemo, loadedAt: now } })
}
