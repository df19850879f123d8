import { useState } from 'react'
import { type ActivityKind, isMeeting } from '@/domain/review/activity'
import { countCharacters } from '@/domain/text'
import { newId } from '@/src/lib/new-id'
import { rpc } from '@/src/lib/rpc'
import { useMutation } from '@/src/lib/use-mutation'
import { type DraftPhoto, usePhotos } from '@/src/lib/use-photos'
import { type ActivityView, reviewActivities } from '@/types/review/activities.contract'
import { reviewIndicators } from '@/types/review/indicators.contract'
import type { StaffChoice } from './components/staff-picker'

export type AgendaTyped = ActivityView['agenda'][number]

export interface DecisionTyped {
  text: string
  owner: StaffChoice | null
  dueOn: string | undefined
}

export interface ActivityTyped {
  kind: ActivityKind
  title: string
  /** Undefined: today. */
  on: string | undefined
  isHeld: boolean
  place: string
  attendees: string
  minutes: string
  agenda: AgendaTyped[]
  decisions: DecisionTyped[]
}

/** A meeting being planned, or one that was held; what it decided before stays. */
export const useActivityForm = (activity: ActivityView | undefined, today: string) => {
  const { run, isSending, error } = useMutation(reviewActivities.saveActivity, ['review.'])
  const [submissionId, setSubmissionId] = useState(newId)
  const [isTried, setTried] = useState(false)
  const [photos, setPhotos] = useState<DraftPhoto[]>(() => (activity?.files ?? []).map(({ fileId, url }) => ({ id: newId(), path: url, fileId })))
  const pictures = usePhotos({ photos, change: setPhotos, openFolder: async () => (await rpc(reviewIndicators.openDraft, {})).uploadPrefix })
  const [typed, setTyped] = useState<ActivityTyped>(() => ({
    kind: activity?.kind ?? 'consultation', title: activity?.title ?? '', on: activity?.on, isHeld: activity?.isHeld ?? false,
    place: activity?.place ?? '', attendees: activity?.attendees ?? '', minutes: activity?.minutes ?? '', agenda: activity?.agenda ?? [], decisions: [],
  }))
  const on = typed.on ?? today
  const agenda = typed.agenda.filter(({ text }) => text.trim() !== '')
  const missing = {
    title: countCharacters(typed.title) < 2 ? '写个名字，至少 2 个字' : undefined,
    on: typed.isHeld && on > today ? '开过的会，日子不能在今天以后' : undefined,
    minutes: typed.isHeld && typed.minutes.trim() === '' && isMeeting(typed.kind) ? '开过的会，写上议了什么' : undefined,
    agenda: agenda.some(({ text }) => countCharacters(text) < 2) ? '每个议题至少 2 个字' : undefined,
    decisions: typed.isHeld && typed.decisions.some(({ text, owner, dueOn }) => countCharacters(text) < 2 || !owner || !dueOn) ? '每一件写清做什么、谁办、最晚哪天' : undefined,
    photos: pictures.unsentCount > 0 ? '照片还没传完，等一下，或去掉没传上去的' : undefined,
  }
  const save = async (): Promise<string | undefined> => {
    setTried(true)
    if (Object.values(missing).some(Boolean)) return undefined
    const { decisions, ...given } = typed
    const answer = await run({
      submissionId, ...(activity && { id: activity.id, version: activity.version }), ...given, on, agenda, files: pictures.fileIds,
      decisions: given.isHeld ? decisions.map(({ text, owner, dueOn }) => ({ text, ownerId: owner!.id, dueOn: dueOn! })) : [],
    })
    if (answer) setSubmissionId(newId())
    return answer?.id
  }
  return { typed, on, change: (part: Partial<ActivityTyped>) => setTyped((before) => ({ ...before, ...part })), pictures, missing: isTried ? missing : undefined, isSending, error, save }
}
