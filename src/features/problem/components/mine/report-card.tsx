import { View } from '@tarojs/components'
import { plainCategoryWords } from '@/domain/problem/vocabulary'
import { Button, Card, Chip, Chips } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { useAppearance } from '@/src/theme/appearance'
import { frequentCategories } from '../../words'
import './report-card.scss'

/** The first thing on a worker's home: one tap to write, one to write about a kind. */
export function ReportCard() {
  const { isLarge } = useAppearance()
  const kinds = isLarge ? frequentCategories.slice(0, 2) : frequentCategories
  return (
    <Card className="report-card">
      <Button icon="pencil" onClick={() => void go(routes.report())}>
        反映问题
      </Button>
      <View className="t-sub center report-card__promise">{isLarge ? '1 个工作日内答复受不受理' : '1 个工作日内答复受不受理，可以不留名'}</View>
      <Chips isSpread label="常见的几类事">
        {kinds.map((category) => (
          <Chip key={category} onClick={() => void go(routes.report({ category }))}>
            {plainCategoryWords[category]}
          </Chip>
        ))}
        <Chip after="right" label="全部类别" onClick={() => void go(routes.report({ category: 'all' }))}>
          全部
        </Chip>
      </Chips>
    </Card>
  )
}
