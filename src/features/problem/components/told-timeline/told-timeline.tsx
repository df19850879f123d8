import type { Day } from '@/domain/calendar/day'
import { PhotoGrid, Timeline } from '@/src/components'
import { previewPhotos } from '@/src/platform/files'
import type { ProblemView } from '@/types/problem.views'
import { timelineOf } from '../../timeline'
import type { Reader } from '../../words'

interface ToldTimelineProps {
  problem: ProblemView
  reader: Reader
  today: Day
}

/** 经过: every move in a sentence, with the pictures that came with it. */
export function ToldTimeline({ problem, reader, today }: ToldTimelineProps) {
  const pictures = new Map(problem.timeline.map(({ id, photos }) => [id, photos]))
  const entries = timelineOf(problem, reader, today).map((entry) => {
    const photos = pictures.get(entry.key) ?? []
    if (photos.length === 0) return entry
    const urls = photos.map(({ url }) => url)
    return {
      ...entry,
      children: <PhotoGrid photos={photos.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' as const }))} onOpen={({ src }) => previewPhotos(urls, src)} />,
    }
  })
  return <Timeline entries={entries} />
}
