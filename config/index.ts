import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { EntryPlugin } from 'webpack'

const root = path.resolve(__dirname, '..')
const platform = process.env.TARO_ENV ?? 'weapp'

/** Rooms outside `src/` that the app compiles as its own source. */
const rooms = ['domain', 'types', 'config/templates'].map((room) => path.join(root, room))

/** 1 px in a style sheet is 1 px of the 375 px design: 2 rpx in WeChat, a share of the root size in a browser. */
const designWidth = 375

interface Chain {
  plugin: (name: string) => { use: (plugin: typeof EntryPlugin, given: ConstructorParameters<typeof EntryPlugin>) => void }
  module: { rule: (name: string) => { test: (pattern: RegExp) => { sideEffects: (has: boolean) => void } } }
  optimization: { splitChunks: (options: object) => void }
  output: { set: (name: string, value: object) => void }
}

/** A component nobody on a page uses stays out of that page's package, together with its styles. */
const leaveOutUnused = (chain: Chain): void => chain.module.rule('components').test(/src[\\/]components[\\/].*\.tsx?$/).sideEffects(false)

/** What webpack writes around each module, in the language the modules are written in: its own default is that of 2009. */
const writeModern = (chain: Chain): void => chain.output.set('environment', { arrowFunction: true, const: true, destructuring: true, optionalChaining: false, templateLiteral: true })

/** A file of a subpackage that is no page: the app fetches it when something waits to be sent. Taro forgets every entry but its own, so it comes as webpack's plugin. */
const addSender = (chain: Chain): void => chain.plugin('sender').use(EntryPlugin, [root, path.join(root, 'src/packages/cadre/sender.ts'), { name: 'packages/cadre/sender' }])

/** In a browser every page is a chunk of its own: without this each carries, and the build minifies, its own copy of what they share. */
const shareAmongPages = (chain: Chain): void =>
  chain.optimization.splitChunks({
    chunks: 'all',
    cacheGroups: {
      default: false,
      defaultVendors: false,
      charts: { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, enforce: true, priority: 2 },
      packages: { name: 'packages', test: /node_modules[\\/]/, minChunks: 2, enforce: true, priority: 1 },
      shared: { name: 'shared', test: /[\\/](src|domain|types)[\\/]/, minChunks: 2, enforce: true },
    },
  })

/**
 * Taro hands these on to webpack; its own type knows only the first two. The WeChat build is made anew each time: what Taro moves into
 * `sub-common` is written from the cache with the short names that a module's exports had before, and the page dies when it opens.
 */
const cache: { enable: boolean; buildDependencies: Record<string, string[]>; cacheDirectory: string } = {
  enable: platform !== 'weapp',
  buildDependencies: { own: ['babel.config.js', 'package.json', 'config/templates/attributes.json'].map((file) => path.join(root, file)) },
  cacheDirectory: path.join(root, '.cache/webpack'),
}

/** Taro's own settings are for the engines of 2017, and spell every Chinese character in six bytes. */
const terser = {
  enable: true,
  config: {
    compress: {
      ecma: 2019, passes: 2, arrows: true, collapse_vars: true, comparisons: true, computed_props: true, hoist_props: true, inline: true, loops: true,
      negate_iife: true, properties: true, reduce_funcs: true, reduce_vars: true, switches: true, typeofs: true,
    },
    output: { ecma: 2019, comments: false, ascii_only: false },
  },
}

/** A page draws on WeChat's map with pictures of its own package. */
const markers = ['cadre', 'leader'].map((owner) => ({ from: 'src/assets/markers/', to: `dist/weapp/packages/${owner}/markers/` }))

export default defineConfig<'webpack5'>(async (): Promise<UserConfigExport<'webpack5'>> => ({
  projectName: 'lianxidian',
  date: '2026-11-22',
  designWidth,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${platform}`,
  // A tree deeper than this goes on inside a component of its own; each level weighs over a kilobyte, and Taro would write sixteen.
  baseLevel: 9,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache,
  alias: { '@': root },
  // Its calculator does not know env().
  csso: { enable: true, config: { calc: false } },
  terser,
  plugins: [path.join(__dirname, 'templates/index.ts')],
  copy: {
    patterns: [
      { from: 'src/assets/tab/', to: `dist/${platform}/assets/tab/` },
      ...(platform === 'weapp' ? [{ from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' }, ...markers] : []),
    ],
    options: {},
  },
  mini: {
    webpackChain: (chain) => {
      leaveOutUnused(chain as unknown as Chain)
      writeModern(chain as unknown as Chain)
      addSender(chain as unknown as Chain)
    },
    compile: { include: rooms },
    optimizeMainPackage: { enable: true },
    runtime: { enableInnerHTML: false },
    postcss: {
      pxtransform: { enable: true, config: {} },
      cssModules: { enable: false },
    },
    imageUrlLoaderOption: { limit: 1 },
  },
  h5: {
    webpackChain: (chain) => {
      leaveOutUnused(chain as unknown as Chain)
      shareAmongPages(chain as unknown as Chain)
    },
    compile: { include: rooms },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[hash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[hash].css', chunkFilename: 'css/[name].[chunkhash].css' },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      // A phone is scaled as WeChat scales it; anything wider keeps the size of a 430 px phone.
      pxtransform: { enable: true, config: { minRootSize: 16, maxRootSize: 23, baseFontSize: 20 } },
      cssModules: { enable: false },
    },
  },
}))
