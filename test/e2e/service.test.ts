import { Reporter } from './support/reporter'
import { morning, staged } from './support/stage'
import { story } from './support/story'

/** 服务阵地 and 服务事项: what is near, what is there, and what to do when it is not so. */
describe('services near a worker, in a browser', () => {
  const step = story()
  const stage = staged({ at: morning })

  const site = '演示园区北门劳动者驿站'
  /** By the north gate of the demo's logistics park, as a browser tells it. */
  const gate = { latitude: 40.9548, longitude: 117.9099, accuracy: 30 }

  step('are listed by distance when the phone says where it is, and the place is not kept', async () => {
    const worker = await stage.phoneNamed('演示职工乙', { at: gate })
    await worker.goTo('公开')
    await worker.tap('身边的服务阵地')
    await worker.tap('离我近的')
    await worker.sees('位置只用来算这一次的远近，不保存。', /约 \d+ 米/)
    await worker.picture('service-1-near')
    await worker.isSound()
    await worker.tap(new RegExp(`^${site}`))
    await worker.sees('几点开门', '这里有', /核对过。和实际不一样，请说一声。/)
    await worker.picture('service-2-site')
    await worker.isSound()
  })

  step('are found by union where no place is given', async () => {
    const worker = await stage.phoneNamed('演示职工丙')
    await worker.goTo('公开')
    await worker.tap('身边的服务阵地')
    await worker.tap('离我近的')
    await worker.sees(/没给位置，也可以。/, '演示热力公司职工书屋')
    await worker.isSound()
  })

  step('are reported broken as an ordinary problem that names the site', async () => {
    const worker = new Reporter(await stage.phoneNamed('演示职工乙'))
    await worker.screen.goTo('公开')
    await worker.screen.tap('身边的服务阵地')
    await worker.screen.tap(new RegExp(`^${site}`))
    await worker.screen.tap('关门了或坏了，说一声')
    await worker.screen.sees(new RegExp(site))
    await worker.screen.write('说说情况', '驿站的热水器坏了三天，没有热水喝。')
    await worker.screen.isSound()
    const number = await worker.submit()
    expect(number).toMatch(/^GX-2026-/)
    const office = await stage.phoneNamed('演示办公室甲')
    await office.goTo('台账')
    await office.tap(/^待受理/)
    await office.tap(/^驿站的热水器坏了三天/)
    await office.sees(new RegExp(site))
    await office.isSound()
  })

  step('of another kind are asked for from what they are, with the kind filled in', async () => {
    const worker = new Reporter(await stage.phoneNamed('演示职工丙'))
    await worker.screen.goTo('公开')
    await worker.screen.tap('服务事项')
    await worker.screen.sees('送温暖', '金秋助学', '入会建会')
    await worker.screen.tap('我要办：金秋助学')
    await worker.screen.sees('困难帮扶')
    await worker.screen.write('说说情况', '孩子九月上大学，学费还差一半，想申请金秋助学。')
    await worker.screen.picture('service-3-matter')
    await worker.screen.isSound()
    expect(await worker.submit()).toMatch(/^GX-2026-/)
  })
})
