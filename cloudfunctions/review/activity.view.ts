import type { Activity, Decision } from '@/domain/review/activity'
import type { ActivityView } from '@/types/review/activities.contract'

export const decisionView = ({ id, text, ownerId, ownerName, dueOn, done }: Decision, personId: string): ActivityView['decisions'][number] => ({
  id, text, ownerId, ownerName, dueOn, done, isYours: ownerId === personId,
})

export const activityRow = ({ id, kind, title, on, isHeld, decisions }: Activity) => ({
  id, kind, title, on, isHeld, decisionCount: decisions.length, openCount: decisions.filter(({ done }) => done === null).length,
})
