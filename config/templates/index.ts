import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { added } from './attributes.json'
import { trim } from './trim'

interface MiniPlatform {
  platform: string
  runtimePath: string | string[]
  template: {
    internalComponents: Record<string, Record<string, string>>
    /** How deep a component may stand inside its own kind. */
    nestElements: Map<string, number>
    mergeComponents: (ctx: IPluginContext, patch: typeof added) => void
  }
}

interface Asset {
  source: () => unknown
  size: () => number
}

/**
 * WeChat's templates of Taro's components, with the `aria-*` attributes they lack and without what this app never uses:
 * each attribute is written once for each of ten levels. The run time numbers the attributes by the same list.
 */
export default (ctx: IPluginContext): void => {
  // Taro's own way of doing this takes `<input>` for a tag of HTML and loses its end.
  ctx.modifyBuildAssets(({ assets }: { assets: Record<string, Asset> }) => {
    for (const name of Object.keys(assets).filter((file) => file.endsWith('.wxml'))) {
      const text = String(assets[name]?.source()).replace(/>\s+</g, '><').trim()
      assets[name] = { source: () => text, size: () => Buffer.byteLength(text) }
    }
  })
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(mini: MiniPlatform) {
      if (mini.platform !== 'weapp') return
      const { template } = mini
      template.mergeComponents(ctx, added)
      trim(template.internalComponents)
      template.nestElements.set('scroll-view', 2).set('text', 3).set('catch-view', 6)
      mini.runtimePath = [mini.runtimePath, path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}
