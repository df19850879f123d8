import { apisUsed, isNewer, minimumOf, versionsOf } from '@/scripts/verify/base-library'

const typings = `
interface Wx {
  /** [wx.scan](https://example.org)
*
* 需要基础库： \`1.0.0\`
*
* 在插件中使用：需要基础库 \`9.9.9\` */
  scan(option: object): void
  /** 需要基础库： \`2.20.1\` */
  getAppBaseInfo<T>(): T
  plain(): void
}`

describe('the oldest base library the app runs on', () => {
  it('is the newest of what is needed, compared part by part', () => {
    expect(minimumOf([{ what: 'a', since: '2.9.3' }, { what: 'b', since: '2.32.3' }, { what: 'c', since: '2.11.0' }])).toBe('2.32.3')
    expect(isNewer('2.10.0', '2.9.9')).toBe(true)
    expect(isNewer('2.9', '2.9.0')).toBe(false)
    expect(isNewer('2.9.1', '2.9')).toBe(true)
  })

  it('reads the version from the comment of the interface, not from what plugins need', () => {
    const versions = versionsOf(typings)
    expect([...versions]).toEqual([['scan', '1.0.0'], ['getAppBaseInfo', '2.20.1'], ['plain', '1.0.0']])
  })

  it('sees every name used on Taro, however it is reached', () => {
    const source = `
      import T from '@tarojs/taro'
      import other from 'elsewhere'
      const { cloud, canIUse: may } = T
      T.getLocation(); (T as unknown as Api).openPrivacyContract?.({}); other.scan()`
    expect([...apisUsed(source)].sort()).toEqual(['canIUse', 'cloud', 'getLocation', 'openPrivacyContract'])
  })

  it('counts nothing of a file that does not use Taro', () => {
    expect(apisUsed('const T = { scan: () => 0 }; T.scan()').size).toBe(0)
  })
})
