import { View } from '@tarojs/components'
import { Button, Sheet } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import type { PublicationRow } from '@/types/problem/published.view'
import type { ReportDraft } from '../../report-draft'
import { PublicCard } from '../public-card'

interface SimilarSheetProps {
  rows: readonly PublicationRow[]
  joins: ReportDraft['joins']
  isOpen: boolean
  onClose: () => void
  onJoin: (problem: ReportDraft['joins']) => void
}

/** The full public cards; 我也遇到 goes with the own report, which is sent as ever and gets its own receipt. */
export function SimilarSheet({ rows, joins, isOpen, onClose, onJoin }: SimilarSheetProps) {
  const { today } = useViewer()
  const undo = (title: string) => (
    <Button kind="line" isSmall label={`不算我也遇到：${title}`} onClick={() => onJoin(null)}>
      不算了
    </Button>
  )
  return (
    <Sheet isOpen={isOpen} title="相似的，已经公开" onClose={onClose}>
      <View className="t-sub">选“我也遇到”，您这件照样单独登记、单独给回执，由办公室看能不能一起办。不选也照样提交。</View>
      <View className="mt-4">
        {rows.map((row) => (
          <PublicCard key={row.id} problem={row} today={today}>
            {row.id === joins?.id ? (
              undo(row.title)
            ) : (
              <Button kind="secondary" isSmall label={`我也遇到：${row.title}`} onClick={() => onJoin({ id: row.id, title: row.title })}>
                我也遇到
              </Button>
            )}
          </PublicCard>
        ))}
        {joins && !rows.some(({ id }) => id === joins.id) && (
          <View className="public-card">
            <View className="t-head mt-1">{joins.title}</View>
            <View className="mt-3">{undo(joins.title)}</View>
          </View>
        )}
      </View>
    </Sheet>
  )
}
