import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Anonymity } from '@/domain/problem/vocabulary'
import { Button } from '@/src/components'
import { type TicketOutcome, useTickets } from '../../api/use-tickets'

const outcomes: Record<TicketOutcome, string> = {
  accepted: '好了，有结果时微信通知您。进展也都在“我的诉求”里。',
  refused: '没开通知也没关系，进展都在“我的诉求”里。',
  unavailable: '这次没能打开通知，进展都在“我的诉求”里。',
}

/** 有结果时微信通知我: one accepted template is one message. Without WeChat's messages it says where to look instead. */
export function NotifyMe({ anonymity }: { anonymity: Anonymity }) {
  const { templateIds, ask, isSending } = useTickets(anonymity !== 'anonymous')
  const [outcome, setOutcome] = useState<TicketOutcome>()
  if (templateIds === undefined) return null
  if (templateIds === null) {
    return <View className="t-sub center">{anonymity === 'anonymous' ? '全匿名不发微信通知，进展在“我的诉求”和“消息”里看。' : '有进展会写在“我的诉求”里，首页也会提醒您。'}</View>
  }
  if (outcome) return <View className="t-sub center">{outcomes[outcome]}</View>
  return (
    <Button icon="bell" onClick={() => void ask().then(setOutcome)} isSending={isSending} sendingText="正在打开">
      有结果时微信通知我
    </Button>
  )
}
