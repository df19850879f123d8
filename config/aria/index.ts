import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import ariaAttributes from './attributes.json'

interface MiniPlatform {
  platform: string
  runtimePath: string | string[]
  template: { mergeComponents: (ctx: IPluginContext, patch: typeof ariaAttributes) => void }
}

/** Taro's WeChat templates know no `aria-*` attribute: this adds ours to the templates and to the run time alike. */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, ariaAttributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}
