import { categories, type Category, plainCategoryWords } from '@/domain/problem/vocabulary'
import { Cell, RadioMark, Sheet } from '@/src/components'

interface KindSheetProps {
  isOpen: boolean
  category: Category | null
  onChoose: (category: Category) => void
  onClose: () => void
  /** Kinds that are not to be had here. */
  without?: readonly Category[]
}

/** What the shorter names leave open. */
const notes: Partial<Record<Category, string>> = {
  pay: '工资、加班费、补贴',
  socialInsurance: '养老、医疗、工伤、失业、生育',
  women: '孕期、产假、哺乳',
  joining: '想加入工会，或单位还没有工会',
  newEmployment: '骑手、网约车司机、快递员',
  dues: '会费怎么收、怎么用',
  conduct: '只交给监督组，别的干部看不到',
  appFeedback: '说这个小程序哪里不好用',
}

/** Every kind, by the names workers use. */
export function KindSheet({ isOpen, category, onChoose, onClose, without = [] }: KindSheetProps) {
  return (
    <Sheet isOpen={isOpen} title="是哪一类事" onClose={onClose}>
      {categories.filter((one) => !without.includes(one)).map((one) => (
        <Cell
          key={one}
          role="radio"
          isLow
          isWrapped
          isChecked={one === category}
          hasArrow={false}
          leading={<RadioMark isOn={one === category} />}
          title={plainCategoryWords[one]}
          note={notes[one]}
          label={[plainCategoryWords[one], notes[one]].filter(Boolean).join('，')}
          onClick={() => onChoose(one)}
        />
      ))}
    </Sheet>
  )
}
