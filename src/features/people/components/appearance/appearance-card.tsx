import { View } from '@tarojs/components'
import { Card, Cell, CheckMark, FieldLabel, Segmented } from '@/src/components'
import { chooseLargeType, chooseTheme, useAppearance } from '@/src/theme/appearance'
import './appearance-card.scss'

/** 大字 and 深色, for the whole app and kept on this device. */
export function AppearanceCard() {
  const { isLarge, choice } = useAppearance()
  return (
    <Card isList>
      <Cell
        isWrapped
        role="checkbox"
        isChecked={isLarge}
        title="大字"
        note="整个小程序的字都放大"
        label="大字"
        trailing={<CheckMark isOn={isLarge} />}
        onClick={() => chooseLargeType(!isLarge)}
      />
      <View className="divider appearance-card__theme">
        <FieldLabel>深色</FieldLabel>
        <View className="mt-2">
          <Segmented
            label="深色"
            value={choice}
            onChange={chooseTheme}
            options={[
              { value: 'system', text: '跟随系统' },
              { value: 'light', text: '浅色' },
              { value: 'dark', text: '深色' },
            ]}
          />
        </View>
      </View>
    </Card>
  )
}
