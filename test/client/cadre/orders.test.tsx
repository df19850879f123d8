import { cleanup, screen, waitFor } from '@testing-library/react'
import { submissionId } from '../../support/ids'
import { castOfFile } from '../support/cast'
import { tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'
import { lineAtWork, openHandling, storedLine } from './line'

const cast = castOfFile()

it('a 督办单 is shown with its words and signed once', async () => {
  const id = await lineAtWork(cast, '仓库的灯坏了一半，晚上摔过人')
  const supervisor = cast.world.as('o_supervisor')
  await supervisor.call('problem.press', { id, submissionId: submissionId(), step: 'remind', words: '请抓紧' })
  await supervisor.call('problem.press', { id, submissionId: submissionId(), step: 'notice', words: '请三天内说明办到哪一步' })
  openHandling(cast, 'o_owner', id)
  await screen.findByText('监督组发来督办单，请签收')
  expect(screen.getAllByText('请三天内说明办到哪一步').length).toBeGreaterThan(0)
  await tap('签收督办单')
  await screen.findByText(/^演示监督甲，6月16日，6月16日签收$/)
  expect(screen.queryByText('签收督办单')).toBeNull()
  expect((await storedLine(cast, id)).presses.map(({ step, signedAt }) => [step, signedAt !== null])).toEqual([['remind', false], ['notice', true]])
})

it('a leader’s order stands with its day, and whoever owes the answer gives it', async () => {
  const id = await lineAtWork(cast, '职工书屋一直锁着，下班进不去')
  await cast.world.as('o_leader').call('problem.instruct', { id, submissionId: submissionId(), words: '请本周内开放书屋', dueOn: '2026-06-19' })
  openHandling(cast, 'o_coowner', id)
  await screen.findByText('演示领导甲，6月16日。等演示干部甲回复，最晚 6月19日')
  expect(screen.queryByText('回复批示')).toBeNull()
  cleanup()

  openHandling(cast, 'o_owner', id)
  await screen.findByText('演示领导甲，6月16日。请您回复，最晚 6月19日')
  await tapLabel('回复批示：请本周内开放书屋')
  await tap('回复')
  await screen.findByText('写一句怎么办的')
  await type('怎么办的', '周四起下班后开到九点')
  await tap('回复')
  await screen.findByText('周四起下班后开到九点')
  await screen.findByText('演示干部甲回复，6月16日')
  await waitFor(() => expect(device.toasts).toContain('批示回复了'))
  expect(screen.queryByLabelText(/^回复批示：/)).toBeNull()
})
