import { Page } from '@/src/components'
import { PublicFigures } from '@/src/features/review/components/public-figures'

/** 公开, for the staff: what a worker has in slot 3. */
export default function PublishedPage() {
  return (
    <Page>
      <PublicFigures />
    </Page>
  )
}
