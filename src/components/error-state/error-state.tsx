import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import '../empty-state/empty-state.scss'

interface ErrorStateProps {
  /** What happened: 列表没有取到. */
  title: string
  /** What is safe. */
  note?: string
  /** Asking again changes nothing: 没有找到这件. */
  isFinal?: boolean
  onRetry?: () => void
}

export function ErrorState({ title, note, isFinal = false, onRetry }: ErrorStateProps) {
  const canRetry = !isFinal && onRetry
  return (
    <View className="card empty-state" {...aria({ role: 'alert' })}>
      <Icon name={canRetry ? 'offline' : 'info'} className="empty-state__icon" />
      <View className="mt-2">{title}</View>
      {note && <View className="t-sub empty-state__note">{note}</View>}
      {canRetry && (
        <View className="empty-state__action">
          <Button kind="line" isSmall icon="retry" onClick={onRetry}>
            再试一次
          </Button>
        </View>
      )}
    </View>
  )
}
