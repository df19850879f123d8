import { act, render, screen, waitFor } from '@testing-library/react'
import { markStale } from '@/src/lib/query-store'
import { Page } from '@/src/components'
import { useQueryOf } from '@/src/lib/use-query'
import MattersPage from '@/src/packages/worker/pages/matters'
import { failing } from '../support/bad-network'
import { castOfFile } from '../support/cast'
import { sitDown, tap } from '../support/seat'

const cast = castOfFile()

const older = /^没有更新到，看到的是 \d\d:\d\d 的$/
const stale = (prefix: string): void => act(() => markStale(prefix))

describe('a page that could not be brought up to date', () => {
  it('says of when what it shows is, keeps it, and tries again', async () => {
    sitDown(cast.world, 'o_worker')
    render(<MattersPage />)
    await screen.findByText('金秋助学')
    expect(screen.queryByText(older)).toBeNull()
    const network = failing('matters', 'question')
    stale('site.')
    await screen.findByText(older)
    screen.getByText('金秋助学')
    await tap('再试一次')
    await waitFor(() => expect(network.submissionIds).toHaveLength(2))
    await screen.findByText(older)
    network.heal()
    await tap('再试一次')
    await waitFor(() => expect(screen.queryByText(older)).toBeNull())
    screen.getByText('金秋助学')
  })

  it('says it once for several questions, and nothing where it has never had an answer', async () => {
    let isBad = false
    const fetch = async (): Promise<string> => {
      if (isBad) throw new TypeError('offline')
      return '看到的'
    }
    const never = async (): Promise<string> => {
      throw new TypeError('offline')
    }
    function Probe({ hasAnswers }: { hasAnswers: boolean }) {
      const [one, two, none] = [useQueryOf(hasAnswers ? 'older.one' : undefined, fetch), useQueryOf(hasAnswers ? 'older.two' : undefined, fetch), useQueryOf('older.never', never)]
      return <Page>{[one.data, two.data, none.error && '没有取到'].join('；')}</Page>
    }
    const { rerender } = render(<Probe hasAnswers={false} />)
    await screen.findByText('；；没有取到')
    expect(screen.queryByText(older)).toBeNull()
    rerender(<Probe hasAnswers />)
    await screen.findByText('看到的；看到的；没有取到')
    isBad = true
    stale('older.')
    await waitFor(() => expect(screen.getAllByText(older)).toHaveLength(1))
    screen.getByText('看到的；看到的；没有取到')
  })
})
