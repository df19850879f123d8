import { View } from '@tarojs/components'
import { type LightColor, lightWords } from '@/domain/problem/vocabulary'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './light.scss'

/** Shape and word, never the colour alone; a count follows the word. */
export function Light({ color, count }: { color: LightColor; count?: number }) {
  return (
    <View className={classNames('light', `light--${color}`)}>
      <Icon name={`l-${color}`} />
      {count === undefined ? lightWords[color] : `${lightWords[color]} ${count}`}
    </View>
  )
}
