import { View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './check-mark.scss'

/** The box of a cell that is switched on or off; the cell itself carries the role. */
export function CheckMark({ isOn }: { isOn: boolean }) {
  return (
    <View className={classNames('check-mark', isOn && 'check-mark--on')} {...aria({ isHidden: true })}>
      {isOn && <Icon name="check" />}
    </View>
  )
}
