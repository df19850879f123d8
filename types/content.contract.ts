import { contentChecks } from './content/checks.contract'

export const contentContract = contentChecks
