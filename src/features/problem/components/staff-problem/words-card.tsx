import { View } from '@tarojs/components'
import type { ProblemView } from '@/types/problem.views'
import { Card, PhotoGrid } from '@/src/components'
import { previewPhotos } from '@/src/platform/files'

/** What the reporter wrote, word for word, and the photos. */
export function WordsCard({ problem }: { problem: ProblemView }) {
  const { description, photos } = problem
  const urls = photos.map(({ url }) => url)
  return (
    <Card>
      <View className="staff-problem__words">{description}</View>
      {photos.length > 0 && (
        <View className="mt-3">
          <PhotoGrid
            photos={photos.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' }))}
            onOpen={({ src }) => previewPhotos(urls, src)}
          />
        </View>
      )}
    </Card>
  )
}
