import { Card, Cell, Page } from '@/src/components'
import { PrivacyNotice } from '@/src/features/people/components/privacy-notice'
import { openPrivacyContract } from '@/src/platform/privacy'

/** 隐私说明, to be read again at any time. */
export default function PrivacyPage() {
  return (
    <Page>
      <PrivacyNotice />
      {openPrivacyContract && (
        <Card isList>
          <Cell title="微信里的《用户隐私保护指引》" isWrapped onClick={openPrivacyContract} />
        </Card>
      )}
    </Page>
  )
}
