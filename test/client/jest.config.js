const path = require('node:path')
const { project } = require('../jest.base')

const root = path.resolve(__dirname, '../..')
const support = path.join(__dirname, 'support')
const flags = ['INNER_HTML', 'ADJACENT_HTML', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'CLONE_NODE', 'CONTAINS', 'MUTATION_OBSERVER']

/** Screens in a document of their own, with Taro's components as a browser has them, against a local cloud. */
module.exports = project('client', {
  testEnvironment: path.join(support, 'environment.js'),
  globalSetup: path.join(root, 'test/support/built-functions.ts'),
  setupFilesAfterEnv: [path.join(support, 'library.setup.ts')],
  testTimeout: 60_000,
  // What a file of `src/platform` has two of: the browser's.
  moduleFileExtensions: ['h5.ts', 'ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  moduleNameMapper: {
    '\\.scss$': path.join(support, 'no-style.js'),
    '^@tarojs/taro$': path.join(support, 'taro.ts'),
    '^@tarojs/components$': path.join(root, 'node_modules/@tarojs/components/lib/react/index.js'),
  },
  transform: {
    '\\.m?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['<rootDir>/node_modules/(?!@tarojs/|@stencil/|swiper/|ssr-window/|dom7/|lodash-es/|echarts/|zrender/|tslib/)', '<rootDir>/dist/'],
  globals: { ...Object.fromEntries(flags.map((flag) => [`ENABLE_${flag}`, true])), DEPRECATED_ADAPTER_COMPONENT: false },
})
