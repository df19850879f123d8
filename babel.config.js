const { transformSync } = require('esbuild')

/** esbuild turns TSX into calls of React's `jsx` before Babel reads the file; Babel then only lowers the syntax for old phones. */
const jsxByEsbuild = () => ({
  parserOverride: (code, options, parse) =>
    parse(options.sourceFileName?.endsWith('.tsx') ? transformSync(code, { loader: 'tsx', jsx: 'automatic', target: 'esnext' }).code : code, options),
})

/** The oldest engines WeChat itself still runs on; without them Taro lowers everything to ES5, which is a fifth larger. */
const targets = { ios: '13.4', chrome: '80' }

/** Lowered by Babel for rare errors of those engines, which nothing here meets; zod is shipped with all of them as they are. */
const exclude = ['transform-destructuring', 'transform-parameters', 'transform-optional-chaining', 'transform-export-namespace-from']

module.exports = {
  presets: [['taro', { framework: 'none', ts: true, compiler: 'webpack5', targets, exclude }]],
  plugins: [jsxByEsbuild],
}
