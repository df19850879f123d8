import { act, render, screen, waitFor } from '@testing-library/react'
import { markStale } from '@/src/lib/query-store'
import { useQueryOf } from '@/src/lib/use-query'

/** Questions whose answers the test gives when it likes. */
const asked: ((answer: string) => void)[] = []
function Probe() {
  const { data } = useQueryOf('probe.one', () => new Promise<string>((resolve) => asked.push(resolve)))
  return <div>{data}</div>
}
const answer = (turn: number, text: string): Promise<void> => act(async () => asked[turn]!(text))

describe('a question on screen', () => {
  it('is asked again when it grew stale while it was being asked', async () => {
    render(<Probe />)
    await waitFor(() => expect(asked).toHaveLength(1))
    act(() => markStale('probe.'))
    expect(asked).toHaveLength(1)
    await answer(0, '写之前的样子')
    await waitFor(() => expect(asked).toHaveLength(2))
    await answer(1, '写之后的样子')
    await screen.findByText('写之后的样子')
    expect(asked).toHaveLength(2)
  })
})
