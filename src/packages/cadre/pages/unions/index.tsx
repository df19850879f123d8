import { Button, Page, SectionTitle } from '@/src/components'
import { Vacancies } from '@/src/features/liaison/components/survey/vacancy-list'
import { UnionSearch } from '@/src/features/liaison/components/union-search/union-search'
import { CodesLink } from '@/src/features/visit/components/union-code/codes-link'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'

export default function UnionsPage() {
  return (
    <Page isDense>
      <Vacancies />
      <SectionTitle>工会名册</SectionTitle>
      <UnionSearch onOpen={({ id }) => void go(routes.union({ id }))} />
      <Button kind="line" icon="plus" onClick={() => void go(routes.unionEdit({}))}>
        新加一个工会
      </Button>
      <Button kind="line" onClick={() => void go(routes.annexes())}>
        导入导出对口联系表
      </Button>
      <CodesLink />
    </Page>
  )
}
