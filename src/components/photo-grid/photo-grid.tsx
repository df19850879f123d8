import { Image, View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import './photo-grid.scss'

export interface Photo {
  id: string
  src: string
  state: 'done' | 'sending' | 'failed'
  /** Whole percents while `sending`. */
  percent?: number
}

interface PhotoGridProps {
  photos: readonly Photo[]
  onOpen: (photo: Photo) => void
  /** Without the three below the pictures are only looked at. */
  max?: number
  onAdd?: () => void
  onRemove?: (photo: Photo) => void
  onRetry?: (photo: Photo) => void
}

/** Four a row, three in large type. Sending the report never waits for a photo. */
export function PhotoGrid({ photos, onOpen, max = 9, onAdd, onRemove, onRetry }: PhotoGridProps) {
  return (
    <View className="photo-grid">
      {photos.map((photo, index) => (
        <View key={photo.id} className="photo-grid__photo">
          <Image className="photo-grid__image" src={photo.src} mode="aspectFill" onClick={() => onOpen(photo)} {...aria({ label: `照片 ${index + 1}` })} />
          {photo.state === 'sending' && (
            <View className="photo-grid__veil" {...aria({ role: 'progressbar', label: `照片 ${index + 1} 已传 ${photo.percent ?? 0}%` })}>
              {photo.percent ?? 0}%
              <View className="photo-grid__track">
                <View className="photo-grid__bar" style={{ width: `${photo.percent ?? 0}%` }} />
              </View>
            </View>
          )}
          {photo.state === 'failed' && (
            <View className="photo-grid__veil" onClick={() => onRetry?.(photo)} {...aria({ role: 'button', label: `照片 ${index + 1} 没传上去，点按重传` })}>
              <Icon name="retry" />
              点按重传
            </View>
          )}
          {onRemove && (
            <View className="photo-grid__remove" onClick={() => onRemove(photo)} {...aria({ role: 'button', label: `去掉照片 ${index + 1}` })}>
              <View className="photo-grid__cross">
                <Icon name="x" />
              </View>
            </View>
          )}
        </View>
      ))}
      {onAdd && photos.length < max && (
        <View className="photo-grid__add" hoverClass="photo-grid__add--pressed" onClick={onAdd} {...aria({ role: 'button', label: '添加照片' })}>
          <Icon name="camera" size="l" />
        </View>
      )}
    </View>
  )
}
