import { MediaList } from '@/src/features/review/components/media-list/media-list'

export default function MediaPage() {
  return <MediaList />
}
