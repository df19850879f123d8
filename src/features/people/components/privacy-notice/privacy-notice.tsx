import { View } from '@tarojs/components'
import { Card } from '@/src/components'
import { aria } from '@/src/components/aria'
import { privacyParts } from '../../privacy-words'
import './privacy-notice.scss'

export function PrivacyNotice() {
  return (
    <Card>
      {privacyParts.map(({ title, lines }) => (
        <View key={title} className="privacy-notice__part">
          <View className="t-strong" {...aria({ role: 'heading' })}>
            {title}
          </View>
          {lines.map((line) => (
            <View key={line} className="t-sub mt-1">
              {line}
            </View>
          ))}
        </View>
      ))}
    </Card>
  )
}
