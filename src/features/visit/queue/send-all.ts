import { whoseShelf } from '@/src/lib/shelf'
import { listDrafts, loadDraft } from '../draft-store'
import { advance } from './advance'
import { holderOf, isOpen } from './holder'
import { sendPlans } from './plan-queue'
import type { Transport } from './transport'
import { hasToSend, unsentPlans } from './waiting'

/** What became of one thing that waited. */
export interface Told {
  what: 'visit' | 'plans'
  name: string
  is: 'rest' | 'finished' | 'waiting' | 'refused'
}

export interface Sending {
  tell?: (told: Told) => void
  to?: Transport
}

let running: Promise<void> | undefined

const run = async ({ tell = () => undefined, to }: Sending): Promise<void> => {
  const owner = whoseShelf()
  // Oldest first; whatever one of them meets, the others are tried.
  for (const item of [...unsentPlans.list()].reverse()) {
    if (item.refusal) continue
    tell({ what: 'plans', name: Object.values(item.unionNames)[0] ?? '', is: await sendPlans(item.id, owner, to?.sendPlans) })
  }
  for (const { id } of [...listDrafts()].reverse()) {
    const draft = whoseShelf() === owner ? loadDraft(id, owner) : undefined
    if (!draft || !hasToSend(draft) || isOpen(id)) continue
    tell({ what: 'visit', name: draft.union.name, is: (await advance(holderOf(draft, owner), {}, to)).is })
  }
}

/** Sends whatever waits on this phone, one after another. Called while it runs, it joins the run. */
export const sendAll = (sending: Sending = {}): Promise<void> => {
  running ??= run(sending).finally(() => {
    running = undefined
  })
  return running
}
