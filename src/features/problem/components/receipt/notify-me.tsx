import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Anonymity } from '@/domain/problem/vocabulary'
import { Button } from '@/src/components'
import { useMutation } from '@/src/lib/use-mutation'
import { useQuery } from '@/src/lib/use-query'
import { requestSubscribe } from '@/src/platform/subscribe'
import { noticeTickets } from '@/types/notice/tickets.contract'

type Outcome = 'accepted' | 'refused' | 'unavailable'

const outcomes: Record<Outcome, string> = {
  accepted: '好了，有结果时微信通知您。进展也都在“我的诉求”里。',
  refused: '没开通知也没关系，进展都在“我的诉求”里。',
  unavailable: '这次没能打开通知，进展都在“我的诉求”里。',
}

const hasMessages = process.env.TARO_ENV === 'weapp'

/** 有结果时微信通知我: one accepted template is one message. Without WeChat's messages it says where to look instead. */
export function NotifyMe({ anonymity }: { anonymity: Anonymity }) {
  const isPossible = hasMessages && anonymity !== 'anonymous'
  const { data, error } = useQuery(noticeTickets.templates, isPossible ? {} : undefined)
  const { run, isSending } = useMutation(noticeTickets.keepTickets, [])
  const [outcome, setOutcome] = useState<Outcome>()
  const templateIds = data?.templateIds ?? []

  // WeChat takes the question only straight from the tap: nothing may be awaited before it.
  const ask = async (): Promise<void> => {
    const answers = await requestSubscribe(templateIds)
    if (answers === 'unavailable') return setOutcome('unavailable')
    const accepted = templateIds.filter((id) => answers[id] === 'accept')
    if (accepted.length === 0) return setOutcome('refused')
    setOutcome((await run({ accepted })) ? 'accepted' : 'unavailable')
  }

  if (isPossible && !data && !error) return null
  if (!isPossible || templateIds.length === 0) {
    return <View className="t-sub center">{anonymity === 'anonymous' ? '全匿名不发通知，进展只在“我的诉求”里看。' : '有进展会写在“我的诉求”里，首页也会提醒您。'}</View>
  }
  if (outcome) return <View className="t-sub center">{outcomes[outcome]}</View>
  return (
    <Button icon="bell" onClick={() => void ask()} isSending={isSending} sendingText="正在打开">
      有结果时微信通知我
    </Button>
  )
}
