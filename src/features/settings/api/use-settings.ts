import { type Query, useQuery } from '@/src/lib/use-query'
import { type SettingsNow, settingsKeeping } from '@/types/settings/keeping.contract'

/** Everything that can be set, as it is now. */
export const useSettings = (): Query<SettingsNow> => useQuery(settingsKeeping.all, {})

/** What shows otherwise after a setting changed. */
export const touchedBySettings = ['settings.', 'people.me', 'audit.'] as const
