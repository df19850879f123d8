import { Card, Cell, Page } from '@/src/components'
import { PrivacyNotice } from '@/src/features/people/components/privacy-notice'
import { CloseAccountCard } from '@/src/features/privacy/components/close-card'
import { ConsentCard } from '@/src/features/privacy/components/consent-card'
import { OwnDataCard } from '@/src/features/privacy/components/export-card'
import { KeptCard } from '@/src/features/privacy/components/kept-card'
import { useViewer } from '@/src/lib/use-viewer'
import { openPrivacyContract } from '@/src/platform/privacy'

/** 隐私和导出: the notice to be read again at any time, and what one may do with one's own data. */
export default function PrivacyPage() {
  const { person } = useViewer()
  return (
    <Page>
      <PrivacyNotice />
      {openPrivacyContract && (
        <Card isList>
          <Cell title="微信里的《用户隐私保护指引》" isWrapped onClick={openPrivacyContract} />
        </Card>
      )}
      <KeptCard />
      {person && (
        <>
          <ConsentCard />
          <OwnDataCard />
          <CloseAccountCard />
        </>
      )}
    </Page>
  )
}
