import { View } from '@tarojs/components'
import { Button, ErrorState, Icon, Page, Skeleton } from '@/src/components'
import { useReceipt } from '@/src/features/problem/api/use-receipt'
import { NotifyMe, ReceiptCard, ReceiptNext } from '@/src/features/problem/components/receipt'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useParams } from '@/src/lib/use-params'
import { replace } from '@/src/platform/navigation'
import './index.scss'

/** 回执 (DESIGN c): number, facts, what next by when, notice, way to the problem. */
export default function ReceiptPage() {
  const { id } = useParams('receipt')
  const { data: receipt, error, retry } = useReceipt(id)
  if (!receipt) return <Page>{error ? <ErrorState {...failureOf(error, '回执')} onRetry={retry} /> : <Skeleton />}</Page>
  return (
    <Page>
      <View className="receipt-page__head">
        <Icon name="checkc" size="xxl" className="receipt-page__tick" />
        <View className="grow">
          <View className="t-title">收到了，已经登记</View>
          <View className="t-sub">这张回执一直在“我的诉求”里</View>
        </View>
      </View>
      <ReceiptCard receipt={receipt} />
      {receipt.state === 'submitted' && (
        <>
          <ReceiptNext receipt={receipt} />
          <NotifyMe isAnonymous={receipt.anonymity === 'anonymous'} />
        </>
      )}
      <Button kind="text" isSmall onClick={() => void replace(routes.myProblem({ id: receipt.id }))}>
        查看这件诉求
      </Button>
    </Page>
  )
}
