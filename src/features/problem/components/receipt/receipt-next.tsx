import { Card, SectionTitle, Timeline } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import type { Receipt } from '@/types/problem.views'
import { receiptSteps } from '../../receipt-words'
import './receipt-next.scss'

/** 接下来: what happens by when, and how it was counted. */
export function ReceiptNext({ receipt }: { receipt: Receipt }) {
  const { today } = useViewer()
  return (
    <Card className="receipt-next">
      <SectionTitle>接下来</SectionTitle>
      <Timeline entries={receiptSteps(receipt, today)} />
    </Card>
  )
}
