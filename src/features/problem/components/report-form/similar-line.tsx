import { View } from '@tarojs/components'
import { Icon } from '@/src/components'
import { aria } from '@/src/components/aria'

interface SimilarLineProps {
  count: number
  /** The one taken as 我也遇到. */
  joinsTitle: string | undefined
  onOpen: () => void
}

/** Similar published problems in one quiet line over 提交: an offer, not a step. */
export function SimilarLine({ count, joinsTitle, onOpen }: SimilarLineProps) {
  const text = joinsTitle ? `已选“我也遇到”：${joinsTitle}` : `有 ${count} 件相似的已经公开，看看是不是一回事`
  return (
    <View className="report-form__similar" hoverClass="report-form__similar--pressed" onClick={onOpen} {...aria({ role: 'button', label: text })}>
      <Icon name={joinsTitle ? 'check' : 'users'} className={joinsTitle ? 'c-action' : 'c-3'} />
      <View className="grow t-sub">{text}</View>
      <Icon name="right" className="c-3" />
    </View>
  )
}
