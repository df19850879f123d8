import { View } from '@tarojs/components'
import { Card, Icon, KeyValue } from '@/src/components'
import { aria } from '@/src/components/aria'
import { longInstant } from '@/src/lib/format'
import { copyText } from '@/src/platform/clipboard'
import type { Receipt } from '@/types/problem.views'
import { anonymityFacts, conductAnonymityFacts, kindWords } from '../../words'
import './receipt-card.scss'

/** Number and facts: what the reporter keeps. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  const { number, submittedAt, category, title, unionName, anonymity } = receipt
  return (
    <Card>
      <View className="row-between">
        <View className="t-note">回执号</View>
        <View className="receipt-card__copy" hoverClass="receipt-card__copy--pressed" onClick={() => void copyText(number)} {...aria({ role: 'button', label: `复制回执号 ${number}` })}>
          <Icon name="copy" size="s" />
          复制
        </View>
      </View>
      <View className="receipt-card__number">{number}</View>
      <View className="divider-dashed receipt-card__cut" />
      <KeyValue name="提交时间">{longInstant(submittedAt)}</KeyValue>
      <KeyValue name="事项">{`${kindWords(category, 'reporter')}：${title}`}</KeyValue>
      <KeyValue name="我的工会">{unionName ?? '还没有工会'}</KeyValue>
      <KeyValue name="名字">{(category === 'conduct' ? conductAnonymityFacts : anonymityFacts)[anonymity]}</KeyValue>
    </Card>
  )
}
