import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

/** What a subscription message takes in each kind of field, by the platform's table; 47003 for the rest. */
let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const send = (name: string, value: unknown) => world.sdk.openapi.subscribeMessage.send({ touser: 'anna', templateId: 't', data: { [name]: { value } } })

const KINDS: Record<string, { taken: unknown[]; refused: unknown[] }> = {
  thing1: { taken: ['诉求已办结，请查看 A1!', '字'.repeat(20)], refused: ['字'.repeat(21), '', ' '] },
  number2: { taken: [12, '12.50', '9'.repeat(32)], refused: ['1.2.3', '12元', '9'.repeat(33), 'x'] },
  letter1: { taken: ['Abc', 'a'.repeat(32)], refused: ['Abc1', 'a'.repeat(33), '字'] },
  symbol1: { taken: ['!?', '★'.repeat(5)], refused: ['a', '!'.repeat(6), '1'] },
  characterString1: { taken: ['SQ-2026/0042', 'x'.repeat(32)], refused: ['编号1', 'x'.repeat(33)] },
  time1: {
    taken: ['15:01', '15:01:59', '2019年10月1日 15:01', '2019-10-01 15:01', '2019年10月1日 15:01~2019年10月2日 15:01', '09:00~10:30'],
    refused: ['2019年10月1日', '25:00', '15:60', '2019年13月1日 15:01', '......', '下午三点'],
  },
  date1: {
    taken: ['2019年10月1日', '2019-10-01', '2019/10/1', '2019年10月1日 15:01', '2019年10月1日~2019年10月7日'],
    refused: ['15:01', '10月1日', '2019年10月32日', '20191001', '明天'],
  },
  amount1: { taken: ['¥100', '10.5元', '100', '$3.20'], refused: ['¥¥1', '12345678901', '百元', '1,000'] },
  phoneNumber1: { taken: ['13800000000', '+86-0766-66888866'], refused: ['1'.repeat(18), '电话', '---'] },
  carNumber1: { taken: ['粤A8Z888挂', '冀B12345'], refused: ['粤A8Z8888挂挂', '粤-12345', '车'] },
  name1: { taken: ['张三', '字'.repeat(10), 'Zhang San', 'a'.repeat(20)], refused: ['字'.repeat(11), '张三A', 'a'.repeat(21), '张3'] },
  phrase3: { taken: ['已办结', '处理中啦啦'], refused: ['已办结1', '六个汉字以上', 'done'] },
}

describe.each(Object.entries(KINDS))('the field %s', (name, { taken, refused }) => {
  it.each(taken)('takes %p', async (value) => {
    expect(await send(name, value)).toMatchObject({ errCode: 0 })
  })

  it.each(refused)('refuses %p', async (value) => {
    expect(await errorOf(send(name, value))).toMatchObject({ errCode: 47003, errMsg: expect.stringMatching(/argument invalid! data\.\w+\.value invalid/) as string })
  })
})

describe('a field', () => {
  it.each(['result', 'title1', 'toString'])('of no kind, called %s, belongs to no template', async (name) => {
    expect(await errorOf(send(name, '字'))).toMatchObject({ errCode: 47003 })
  })

  it('without a value is refused', async () => {
    const message = { touser: 'anna', templateId: 't', data: { thing1: {} } }
    expect(await errorOf(world.sdk.openapi.subscribeMessage.send(message))).toMatchObject({ errCode: 47003 })
  })
})
