import { Image, View } from '@tarojs/components'
import { CheckMark } from '@/src/components'
import { aria } from '@/src/components/aria'
import type { ProblemView } from '@/types/problem.views'

interface PhotoChoiceProps {
  photos: ProblemView['photos']
  chosen: readonly string[]
  onToggle: (fileId: string) => void
}

/** Every photo large enough to be judged; none is chosen beforehand. */
export function PhotoChoice({ photos, chosen, onToggle }: PhotoChoiceProps) {
  return (
    <View className="publish-form__photos">
      {photos.map(({ fileId, url }, index) => {
        const isOn = chosen.includes(fileId)
        return (
          <View
            key={fileId}
            className="publish-form__photo"
            onClick={() => onToggle(fileId)}
            {...aria({ role: 'checkbox', label: `公开照片 ${index + 1}`, isChecked: isOn })}
          >
            <Image className="publish-form__image" src={url} mode="aspectFill" />
            <View className="publish-form__mark">
              <CheckMark isOn={isOn} />
              {isOn ? '公开' : '不公开'}
            </View>
          </View>
        )
      })}
    </View>
  )
}
