import { uploadName } from '@/domain/content/upload'
import { ClientError, toClientError } from '@/src/lib/client-error'
import { nowInstant, toWire } from '../api/fix'
import { whoseShelf } from '@/src/lib/shelf'
import { heard } from '@/src/lib/server-time'
import { type FinishInput, isWhole, isWholePractice, phoneTimeOf, type SendStep, type VisitDraft } from '../draft'
import type { Holder } from './holder'
import { isPassing } from './passing'
import { sendPlans } from './plan-queue'
import { type Finished, server, type Transport } from './transport'
import { unsentPlans } from './waiting'

export type Advanced =
  /** Nothing more to send for now. */
  | { is: 'rest' }
  | { is: 'finished'; finished: Finished }
  /** No answer: it goes out later, as it is. */
  | { is: 'waiting'; error: ClientError }
  /** The server said no: it stays with the reason. */
  | { is: 'refused'; error: ClientError }

/** Another account sits at the phone. */
class NotTheirs extends Error {}

const finishInputOf = (draft: VisitDraft, photos: string[]): FinishInput => {
  const { finishId, topics, record, note, opinions, participants, companions, problems, practices } = draft
  return {
    submissionId: finishId, topics, record, ...(note.trim() !== '' && { note }), photos, problems: problems.filter(isWhole),
    opinions, participants, practices: practices.filter(isWholePractice), companionIds: companions.map(({ id }) => id),
  }
}

/** The plan goes first, so that the check-in finds it. One that the server refused holds up nothing. */
const sendItsPlan = async ({ owner, now }: Holder, to: Transport): Promise<void> => {
  const { plannedBy } = now()
  const waiting = plannedBy && unsentPlans.get(plannedBy.submissionId, owner)
  if (waiting && !waiting.refusal && (await sendPlans(waiting.id, owner, to.sendPlans)) === 'waiting') throw new ClientError('OFFLINE')
}

const begin = async (holder: Holder, to: Transport): Promise<void> => {
  const { now, change } = holder
  const { unsentCheckIn, id, union, mode, planId, plannedBy, checkedIn } = now()
  if (checkedIn || !unsentCheckIn) return
  await sendItsPlan(holder, to)
  const { fix, code } = unsentCheckIn
  const answer = await to.checkIn({
    submissionId: id, unionId: union.id, mode, fix: fix && toWire(fix), code, phone: phoneTimeOf(unsentCheckIn, nowInstant()), planId, plannedBy,
  })
  heard(answer.checkedInAt)
  change({ checkedIn: answer, unsentCheckIn: null, refusal: null, accuracyMeters: fix ? toWire(fix).accuracyMeters : null, version: answer.version ?? null })
}

/** A place or a code is only a hint: refused, it is let go, and the visit goes on. */
const addProofs = async ({ now, change }: Holder, to: Transport): Promise<void> => {
  const hint = async (send: () => Promise<void>): Promise<void> => {
    try {
      await send()
    } catch (thrown) {
      if (isPassing(toClientError(thrown))) throw thrown
    }
  }
  const { checkedIn, unsentPlace, unsentCode } = now()
  const visitId = checkedIn?.visitId
  if (visitId && unsentPlace) {
    const fix = toWire(unsentPlace.fix)
    await hint(async () => {
      const placed = await to.addPlace({ submissionId: unsentPlace.submissionId, visitId, fix })
      change({ checkedIn: placed, placeReason: null, accuracyMeters: fix.accuracyMeters, version: placed.version ?? null })
    })
    change({ unsentPlace: null })
  }
  if (visitId && unsentCode) {
    await hint(async () => {
      const shown = await to.addCode({ submissionId: unsentCode.submissionId, visitId, code: unsentCode.text })
      change({ checkedIn: shown, version: shown.version ?? null })
    })
    change({ unsentCode: null })
  }
}

const sendPhotos = async ({ photosNow, changePhotos }: Holder, to: Transport): Promise<void> => {
  let folder: string | undefined
  let nth = 0
  for (const { id, path, fileId } of photosNow()) {
    if (fileId !== null) continue
    folder ??= await to.openFolder()
    const sentId = await to.upload({ cloudPath: `${folder}/${uploadName(++nth, path)}`, path })
    changePhotos((list) => list.map((photo) => (photo.id === id ? { ...photo, fileId: sentId, sentAtMs: Date.now() } : photo)))
  }
}

const finish = async ({ now, change, photosNow, forget }: Holder, to: Transport): Promise<Finished> => {
  const { checkedIn, sent } = now()
  const input = sent ?? finishInputOf(now(), photosNow().flatMap(({ fileId }) => fileId ?? []))
  // On the phone before it leaves: what was sent once is sent again word for word.
  if (!sent) change({ sent: input })
  const finished = await to.finish({ ...input, visitId: checkedIn!.visitId })
  forget()
  return finished
}

const steps: readonly SendStep[] = ['checkIn', 'photos', 'finish']

/**
 * Sends what one visit still has to say, in order: the check-in, a place or a code, the pictures, the record. Each step has
 * its own submissionId and is written down when it is answered, so that it can be broken off anywhere and begun again.
 * `isOnlyBegun`: no further than the check-in and its proofs. `hasOwnPhotos`: somebody else sends the pictures.
 */
export const advance = async (holder: Holder, { isOnlyBegun = false, hasOwnPhotos = false } = {}, to: Transport = server): Promise<Advanced> => {
  const { owner, now, change } = holder
  const mine = <A extends unknown[], R>(call: (...given: A) => Promise<R>) => async (...given: A): Promise<R> => {
    if (whoseShelf() !== owner) throw new NotTheirs()
    return call(...given)
  }
  const guarded: Transport = {
    checkIn: mine(to.checkIn), addPlace: mine(to.addPlace), addCode: mine(to.addCode), openFolder: mine(to.openFolder), upload: mine(to.upload), finish: mine(to.finish), sendPlans: mine(to.sendPlans),
  }
  let step: SendStep = steps[0]!
  try {
    await begin(holder, guarded)
    await addProofs(holder, guarded)
    if (isOnlyBegun || !now().isWaitingToSend || !now().checkedIn) return { is: 'rest' }
    step = 'photos'
    if (!hasOwnPhotos) await sendPhotos(holder, guarded)
    if (!now().sent && holder.photosNow().some(({ fileId }) => fileId === null)) return { is: 'rest' }
    step = 'finish'
    return { is: 'finished', finished: await finish(holder, guarded) }
  } catch (thrown) {
    if (thrown instanceof NotTheirs) return { is: 'rest' }
    const error = toClientError(thrown)
    const { unsentCheckIn } = now()
    if (isPassing(error)) {
      if (unsentCheckIn) change({ unsentCheckIn: { ...unsentCheckIn, isTried: true } })
      return { is: 'waiting', error }
    }
    change({ refusal: { step, code: error.code, details: error.details, at: nowInstant() }, isWaitingToSend: false, sent: null })
    return { is: 'refused', error }
  }
}
