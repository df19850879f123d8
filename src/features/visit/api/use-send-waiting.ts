import { useEffect } from 'react'
import { markStale } from '@/src/lib/query-store'
import { onForeground, usePageShow } from '@/src/platform/lifecycle'
import { toast } from '@/src/platform/dialog'
import { isOnline, onNetworkChange } from '@/src/platform/network'
import { listDrafts } from '../draft-store'
import { isOpen } from '../queue/holder'
import { sendAll } from '../queue/send-all'
import { hasToSend, unsentPlans } from '../queue/waiting'

export const changedByVisit = ['visit.', 'liaison.', 'problem.', 'review.', 'practice.'] as const

/** Sends what waits on this phone, and says so; without a network nothing is tried. */
export const sendWaiting = async (): Promise<void> => {
  if (!(await isOnline())) return
  await sendAll({
    tell: ({ what, name, is }) => {
      const thing = what === 'visit' ? '走访' : '安排'
      if (is === 'finished') toast(`${name}的${thing}送出了`)
      if (is === 'refused') toast(`${name}的${thing}没收下，看看为什么`)
      if (is !== 'waiting') markStale(...changedByVisit)
    },
  })
}

/** Between two tries while the network is there and yet no answer comes. */
const triesEveryMs = 30_000

let isRunning = false
let next: ReturnType<typeof setTimeout> | undefined

const tryNow = async (): Promise<void> => {
  clearTimeout(next)
  await sendWaiting()
  const isLeft = listDrafts().some((draft) => hasToSend(draft) && !isOpen(draft.id)) || unsentPlans.list().some(({ refusal }) => !refusal)
  if (!isLeft || !(await isOnline())) return
  clearTimeout(next)
  next = setTimeout(() => void tryNow(), triesEveryMs)
}

/**
 * From the first page of visits on, whatever page is in front: what waits goes out when the network is back, when the app
 * comes to the front, and again while no answer comes.
 */
const startSender = (): void => {
  if (isRunning) return
  isRunning = true
  onNetworkChange((isConnected) => void (isConnected && tryNow()))
  onForeground(() => void tryNow())
}

/** The same from the start of the app. */
export const sendFromNowOn = (): void => {
  startSender()
  void tryNow()
}

/** What waits goes out when this page comes to the front, and from then on by itself. */
export const useSendWaiting = (): void => {
  useEffect(startSender, [])
  usePageShow(() => void tryNow())
}
