import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { Icon, type IconName } from '../icon/icon'
import './empty-state.scss'

interface EmptyStateProps {
  /** What would be here: 您还没有反映过问题. */
  title: string
  note?: string
  icon?: IconName
  /** The way in. */
  action?: { text: string; onClick: () => void }
}

export function EmptyState({ title, note, icon = 'inbox', action }: EmptyStateProps) {
  return (
    <View className="card empty-state">
      <Icon name={icon} className="empty-state__icon" />
      <View className="mt-2">{title}</View>
      {note && <View className="t-sub empty-state__note">{note}</View>}
      {action && (
        <View className="empty-state__action">
          <Button kind="secondary" isSmall onClick={action.onClick}>
            {action.text}
          </Button>
        </View>
      )}
    </View>
  )
}
