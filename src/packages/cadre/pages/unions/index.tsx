import { Button, Page, SectionTitle } from '@/src/components'
import { VacancyList } from '@/src/features/liaison/components/survey/vacancy-list'
import { UnionSearch } from '@/src/features/liaison/components/union-search/union-search'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { visitCodes } from '@/types/visit/codes.contract'

export default function UnionsPage() {
  const { mayCall } = useViewer()
  return (
    <Page isDense>
      <SectionTitle>空缺</SectionTitle>
      <VacancyList />
      <SectionTitle>工会名册</SectionTitle>
      <UnionSearch onOpen={({ id }) => void go(routes.union({ id }))} />
      <Button kind="line" icon="plus" onClick={() => void go(routes.unionEdit({}))}>
        新加一个工会
      </Button>
      <Button kind="line" onClick={() => void go(routes.annexes())}>
        导入导出对口联系表
      </Button>
      {mayCall(visitCodes.exportCodes) && (
        <Button kind="line" icon="qr" onClick={() => void go(routes.unionCodes())}>
          打印各工会的走访码
        </Button>
      )}
    </Page>
  )
}
