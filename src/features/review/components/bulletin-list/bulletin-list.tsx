import { dayOf } from '@/domain/calendar/day'
import { Button, Card, Cell, EmptyState, ListView, Page, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { bulletinKindWords, reviewBulletins } from '@/types/review/bulletins.contract'

/** 简报和通报, newest first; for their writers the drafts too. */
export function BulletinList() {
  const list = useList(reviewBulletins.bulletins, {})
  const { mayCall, today } = useViewer()
  const mayWrite = mayCall(reviewBulletins.saveBulletin)
  const write = (): void => void go(routes.bulletinEdit({}))
  return (
    <Page isDense={mayWrite} bar={mayWrite ? <Button isGrowing icon="plus" onClick={write}>写一期</Button> : undefined}>
      <ListView list={list} what="简报" empty={<EmptyState title="还没有印发过简报" note="印发以后，这里就有了。" />}>
        {(rows) => (
          <Card isList>
            {rows.map(({ id, kind, title, publishedAt, isPublished, isRead }) => (
              <Cell
                key={id}
                isWrapped
                title={title}
                note={[bulletinKindWords[kind], publishedAt ? `${shortDay(dayOf(publishedAt), today)}印发` : '还没印发'].join('，')}
                trailing={isPublished ? isRead ? undefined : <StatusTag tone="moving">没看过</StatusTag> : <StatusTag>草稿</StatusTag>}
                hasArrow={isRead}
                label={[title, isPublished ? (isRead ? '' : '没看过') : '草稿'].filter(Boolean).join('，')}
                onClick={() => void go(routes.bulletin({ id }))}
              />
            ))}
          </Card>
        )}
      </ListView>
    </Page>
  )
}
