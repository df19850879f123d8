import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { burdenFindings } from '@/scripts/verify/burden'

const root = path.resolve(__dirname, '../..')

describe('the built app', () => {
  it.each(['weapp', 'h5'])('holds nothing that 减负 forbids (%s)', (kind) => {
    expect(burdenFindings(path.join(root, 'dist', kind))).toEqual([])
  })

  it('turns red when one page of it ranks people', () => {
    const dist = mkdtempSync(path.join(tmpdir(), 'weapp-'))
    try {
      cpSync(path.join(root, 'dist/weapp/pages'), path.join(dist, 'pages'), { recursive: true })
      expect(burdenFindings(dist)).toEqual([])
      writeFileSync(path.join(dist, 'pages/home/rank.wxml'), '<view>走访排行榜</view>')
      expect(burdenFindings(dist)).toEqual([{ where: path.join('pages', 'home', 'rank.wxml'), says: '减负 排名: 排行榜' }])
    } finally {
      rmSync(dist, { recursive: true })
    }
  })
})
