import { renderHook, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { rpc } from '@/src/lib/rpc'
import { type DraftPhoto, usePhotos } from '@/src/lib/use-photos'
import { problemReporting } from '@/types/problem/reporting.contract'
import { type Cast, castOf } from '../../functions/cast'
import { leave } from '../support/idle'
import { sitDown } from '../support/seat'

let cast: Cast
beforeAll(async () => {
  cast = await castOf()
})
afterAll(() => cast.world.stop())
afterEach(leave)

const picture = `data:image/jpeg;base64,${Buffer.from([0xff, 0xd8, 0xff, 0xd9]).toString('base64')}`
const daysAgo = (days: number): number => Date.now() - days * 24 * 3_600_000
const keeping = (photos: DraftPhoto[]) =>
  renderHook(() => {
    const [list, change] = useState(photos)
    return usePhotos({ photos: list, change, openFolder: async () => (await rpc(problemReporting.openDraft, {})).uploadPrefix })
  })

describe('the pictures of a draft', () => {
  it('are sent again when they were sent so long ago that the server has let them go', async () => {
    sitDown(cast.world, cast.worker.openid)
    const { result } = keeping([
      { id: 'new', path: picture, fileId: 'cloud://there/uploads/anon/a/1.jpg', sentAtMs: daysAgo(3) },
      { id: 'old', path: picture, fileId: 'cloud://there/uploads/anon/a/2.jpg', sentAtMs: daysAgo(13) },
      { id: 'server', path: 'https://there/3.jpg', fileId: 'cloud://there/uploads/anon/a/3.jpg' },
    ])
    expect(result.current.shown.map(({ state }) => state)).toEqual(['done', 'sending', 'done'])
    await waitFor(() => expect(result.current.shown.map(({ state }) => state)).toEqual(['done', 'done', 'done']))
    const [first, second, third] = result.current.fileIds
    expect([first, third]).toEqual(['cloud://there/uploads/anon/a/1.jpg', 'cloud://there/uploads/anon/a/3.jpg'])
    expect(second).toMatch(/\/uploads\/anon\/[\w-]+\/1\.jpg$/)
    expect(second).not.toContain('there')
  })

  it('lie in as many folders as their names need', async () => {
    sitDown(cast.world, cast.worker.openid)
    const { result } = keeping(Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, path: picture, fileId: null })))
    await waitFor(() => expect(result.current.unsentCount).toBe(0))
    const ids = result.current.fileIds
    expect(new Set(ids).size).toBe(12)
    expect(new Set(ids.map((id) => id.split('/').at(-2))).size).toBe(2)
    expect(ids.every((id) => /\/([1-9]|10)\.jpg$/.test(id))).toBe(true)
  })
})
