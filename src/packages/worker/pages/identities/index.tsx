import { Page } from '@/src/components'
import { IdentityList } from '@/src/features/people/components/identities'

/** 换个身份: beside the local cloud only. */
export default function IdentitiesPage() {
  return (
    <Page>
      <IdentityList />
    </Page>
  )
}
