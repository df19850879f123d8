import { ScrollView, View } from '@tarojs/components'
import { aria } from '../aria'
import { classNames } from '../class-names'
import './line-tabs.scss'

interface LineTabsProps<T extends string> {
  label: string
  tabs: readonly { value: T; text: string; count?: number }[]
  value: T
  onChange: (value: T) => void
}

/** Parts of one long list, in `<Page top>`: 待受理 7, 待决定 3 … */
export function LineTabs<T extends string>({ label, tabs, value, onChange }: LineTabsProps<T>) {
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className="line-tabs">
      <View className="line-tabs__row" {...aria({ role: 'tablist', label })}>
        {tabs.map((tab) => (
          <View
            key={tab.value}
            className={classNames('line-tabs__tab', tab.value === value && 'line-tabs__tab--on')}
            onClick={() => onChange(tab.value)}
            {...aria({ role: 'tab', isChecked: tab.value === value })}
          >
            {tab.count === undefined ? tab.text : `${tab.text} ${tab.count}`}
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
