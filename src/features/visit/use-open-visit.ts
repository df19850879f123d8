import { useEffect, useState } from 'react'
import type { ClientError } from '@/src/lib/client-error'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { replace } from '@/src/platform/navigation'
import { visitRecording } from '@/types/visit/recording.contract'
import { draftOfVisit, newDraft, type VisitDraft } from './draft'
import { listDrafts } from './draft-store'

interface OpenVisit {
  /** Undefined until a union is chosen, or while the server is asked. */
  draft: VisitDraft | undefined
  isLoading: boolean
  error: ClientError | undefined
  retry: () => void
  /** Goes on with what waits on this phone for that union, or begins. */
  choose: (union: { id: string; name: string }) => void
  resume: (draft: VisitDraft) => void
}

interface Wanted {
  unionId?: string
  unionName?: string
  visitId?: string
}

const begin = (union: VisitDraft['union']): VisitDraft =>
  listDrafts().find((draft) => draft.union.id === union.id) ?? newDraft(union, 'field', new Date().toISOString())

/** The visit this page is about: what this phone keeps of it first, else what the server knows. */
export const useOpenVisit = ({ unionId, unionName, visitId }: Wanted): OpenVisit => {
  const [draft, setDraft] = useState<VisitDraft | undefined>(() => {
    if (visitId) return listDrafts().find(({ checkedIn }) => checkedIn?.visitId === visitId)
    return unionId && unionName ? begin({ id: unionId, name: unionName }) : undefined
  })
  const isAsked = !draft && !!visitId
  const { data, error, isLoading, retry } = useQuery(visitRecording.get, isAsked && visitId ? { id: visitId } : undefined)
  const isOver = !!data && !draft && (data.isFinished || !data.isYours)
  if (data && !draft && !isOver) setDraft(draftOfVisit(data))
  useEffect(() => {
    if (isOver && visitId) void replace(routes.visitRecord({ id: visitId }))
  }, [isOver, visitId])
  return { draft, isLoading: isAsked && (isLoading || !error || isOver), error, retry, choose: (union) => setDraft(begin(union)), resume: setDraft }
}
