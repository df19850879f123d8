import { Page } from '@/src/components'
import { ReviewLinks } from '@/src/features/review/components/review-links'

export default function ReviewPage() {
  return (
    <Page isDense>
      <ReviewLinks />
    </Page>
  )
}
