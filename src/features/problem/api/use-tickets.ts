import type { Output } from '@/types/contracts'
import { useMutation } from '@/src/lib/use-mutation'
import { useQuery } from '@/src/lib/use-query'
import { requestSubscribe } from '@/src/platform/subscribe'
import { noticeTickets } from '@/types/notice/tickets.contract'

export type TicketOutcome = 'accepted' | 'refused' | 'unavailable'

const hasMessages = process.env.TARO_ENV === 'weapp'

export interface Tickets {
  /** Undefined until it is known which messages there are; null where there are none. */
  templateIds: Output<'notice.templates'>['templateIds'] | null | undefined
  /** To be called straight from a tap: WeChat takes the question at no other moment. */
  ask: () => Promise<TicketOutcome>
  isSending: boolean
}

/** One accepted template is one WeChat message; without WeChat there are none. */
export const useTickets = (isWanted = true): Tickets => {
  const isPossible = hasMessages && isWanted
  const { data, error } = useQuery(noticeTickets.templates, isPossible ? {} : undefined)
  const { run, isSending } = useMutation(noticeTickets.keepTickets, [])
  const templateIds = data?.templateIds ?? []
  const isNone = !isPossible || (data ?? error ? templateIds.length === 0 : false)
  return {
    templateIds: isNone ? null : data?.templateIds,
    isSending,
    ask: async () => {
      const answers = await requestSubscribe(templateIds)
      if (answers === 'unavailable') return 'unavailable'
      const accepted = templateIds.filter((id) => answers[id] === 'accept')
      if (accepted.length === 0) return 'refused'
      return (await run({ accepted })) ? 'accepted' : 'unavailable'
    },
  }
}
