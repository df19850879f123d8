import { settingsBurden } from './settings/burden.contract'
import { settingsKeeping } from './settings/keeping.contract'

export const settingsContract = { ...settingsBurden, ...settingsKeeping }
