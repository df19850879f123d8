import { Page } from '@/src/components'
import { BurdenCheck } from '@/src/features/settings/components/burden-check'

export default function BurdenPage() {
  return (
    <Page>
      <BurdenCheck />
    </Page>
  )
}
