import { useEffect } from 'react'
import { markStale } from '@/src/lib/query-store'
import { useOnline } from '@/src/lib/use-online'
import { usePageShow } from '@/src/platform/lifecycle'
import { toast } from '@/src/platform/dialog'
import { isOnline } from '@/src/platform/network'
import { sendAll } from '../queue/send-all'

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

/** What waits goes out when a page of visits comes to the front, and when the network is back. */
export const useSendWaiting = (): void => {
  const isConnected = useOnline()
  usePageShow(() => {
    if (isConnected) void sendWaiting()
  })
  useEffect(() => {
    if (isConnected) void sendWaiting()
  }, [isConnected])
}
