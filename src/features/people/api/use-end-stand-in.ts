import { useState } from 'react'
import type { ClientError } from '@/src/lib/client-error'
import { useIntention } from '@/src/lib/use-intention'
import { confirm } from '@/src/platform/dialog'
import { peopleStanding, type StandInRow } from '@/types/people/standing.contract'

/** Ends a stand-in before its last day, after a question. */
export const useEndStandIn = (): { ask: (row: StandInRow) => Promise<void>; busyId: string | undefined; error: ClientError | undefined } => {
  const { send, isSending, error } = useIntention(peopleStanding.endStandIn, ['people.standIns', 'people.person'])
  const [id, setId] = useState<string>()
  const ask = async ({ id: standInId, deputyName, forName }: StandInRow): Promise<void> => {
    const isSure = await confirm({ title: '现在就结束代办吗', text: `${deputyName}从下一步起不能再代${forName}办。`, confirmText: '结束' })
    if (!isSure) return
    setId(standInId)
    await send({ standInId })
  }
  return { ask, busyId: isSending ? id : undefined, error }
}
