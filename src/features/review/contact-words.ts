import type { Overview } from '@/types/review/overview.contract'

/** How long ago somebody of the district was last in touch with a key union. */
export const contactWords: Record<Overview['lastContacts'][number]['key'], string> = {
  within30: '30 天以内', within90: '31 到 90 天', within180: '91 到 180 天', longer: '180 天以上', never: '还没有联系过',
}
