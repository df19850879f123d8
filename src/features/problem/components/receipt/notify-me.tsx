import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/src/components'
import { type TicketOutcome, useTickets } from '../../api/use-tickets'

const outcomes: Record<TicketOutcome, (place: string) => string> = {
  accepted: (place) => `好了，有结果时微信通知您。进展也都在“${place}”里。`,
  refused: (place) => `没开通知也没关系，进展都在“${place}”里。`,
  unavailable: (place) => `这次没能打开通知，进展都在“${place}”里。`,
}

interface NotifyMeProps {
  isAnonymous?: boolean
  /** The page where the progress stands anyway. */
  place?: string
  /** Said where there are no WeChat messages. */
  without?: string
}

/** 有结果时微信通知我: one accepted template is one message. Without WeChat's messages it says where to look instead. */
export function NotifyMe({ isAnonymous = false, place = '我的诉求', without = '有进展会写在“我的诉求”里，首页也会提醒您。' }: NotifyMeProps) {
  const { templateIds, ask, isSending } = useTickets(!isAnonymous)
  const [outcome, setOutcome] = useState<TicketOutcome>()
  if (templateIds === undefined) return null
  if (templateIds === null) {
    return <View className="t-sub center">{isAnonymous ? '全匿名不发微信通知，进展在“我的诉求”和“消息”里看。' : without}</View>
  }
  if (outcome) return <View className="t-sub center">{outcomes[outcome](place)}</View>
  return (
    <Button icon="bell" onClick={() => void ask().then(setOutcome)} isSending={isSending} sendingText="正在打开">
      有结果时微信通知我
    </Button>
  )
}
