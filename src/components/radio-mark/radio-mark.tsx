import { View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './radio-mark.scss'

/** The ring before a cell that can be chosen; the cell itself carries the role. */
export function RadioMark({ isOn }: { isOn: boolean }) {
  return <View className={classNames('radio-mark', isOn && 'radio-mark--on')} {...aria({ isHidden: true })} />
}
