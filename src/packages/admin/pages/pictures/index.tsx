import { ContentQueue } from '@/src/features/content/components/content-queue'

export default function PicturesPage() {
  return <ContentQueue />
}
