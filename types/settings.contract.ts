import { settingsBurden } from './settings/burden.contract'
import { settingsKeeping } from './settings/keeping.contract'
import { settingsReplies } from './settings/replies.contract'

export const settingsContract = { ...settingsBurden, ...settingsKeeping, ...settingsReplies }
