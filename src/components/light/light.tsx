import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './light.scss'

export type LightColour = 'green' | 'blue' | 'yellow' | 'red'

export const lightWords: Record<LightColour, string> = { green: '正常', blue: '快到期', yellow: '逾期在办', red: '逾期未动' }

/** Shape and word, never the colour alone; a count follows the word. */
export function Light({ colour, count }: { colour: LightColour; count?: number }) {
  return (
    <View className={classNames('light', `light--${colour}`)}>
      <Icon name={`l-${colour}`} />
      {count === undefined ? lightWords[colour] : `${lightWords[colour]} ${count}`}
    </View>
  )
}
