import { cleanup, render, screen, waitFor } from '@testing-library/react'
import HomePage from '@/src/pages/home'
import ProblemsPage from '@/src/pages/problems'
import ReportPage from '@/src/packages/worker/pages/report'
import { startWorld, type World } from '../../support/world'
import { sitDown, tap } from '../support/seat'
import { device } from '../support/taro'

let world: World
beforeAll(async () => { world = await startWorld() })
afterAll(() => world.stop())
afterEach(cleanup)

const knownPeople = () => world.documents<{ openid: string }>('people')

describe('the first use', () => {
  it('asks for consent with what is kept, who sees it and how far anonymity goes, and keeps nothing before', async () => {
    sitDown(world, 'o_first')
    render(<HomePage />)
    await screen.findByText('同意并开始')
    for (const title of ['记什么，做什么用', '谁看得到', '匿名管到哪里', '不想用了']) expect(screen.getByText(title)).toBeTruthy()
    expect(screen.getByText(/后台能看到什么，不在我们手里/)).toBeTruthy()
    expect(await knownPeople()).toEqual([])
  })

  it('makes a worker of whoever agrees, and never asks again', async () => {
    sitDown(world, 'o_agrees')
    const { unmount } = render(<HomePage />)
    await tap('同意并开始')
    await screen.findByText('您还没有反映过问题')
    expect(await knownPeople()).toMatchObject([{ openid: 'o_agrees', roles: ['worker'] }])
    unmount()
    sitDown(world, 'o_agrees')
    render(<HomePage />)
    await screen.findByText('反映问题')
    expect(screen.queryByText('同意并开始')).toBeNull()
  })

  it('lets somebody look at 公开 first', async () => {
    sitDown(world, 'o_looks')
    render(<HomePage />)
    await tap('先看看')
    expect(device.opened).toEqual(['/pages/third/index'])
    expect((await knownPeople()).some(({ openid }) => openid === 'o_looks')).toBe(false)
  })

  it('comes before reporting too, when the form is opened from outside', async () => {
    sitDown(world, 'o_outside')
    render(<ReportPage />)
    await screen.findByText('同意并开始')
    expect(screen.queryByText('说说情况')).toBeNull()
    await tap('同意并开始')
    await screen.findByText('说说情况')
  })

  it('says in 我的诉求 what is missing and leads there', async () => {
    sitDown(world, 'o_tab')
    render(<ProblemsPage />)
    await tap('看隐私说明')
    await waitFor(() => expect(device.opened).toEqual(['/pages/home/index']))
  })
})
