const { transformSync } = require('esbuild')

/** esbuild turns TSX into calls of React's `jsx` before Babel reads the file; Babel then only lowers the syntax for old phones. */
const jsxByEsbuild = () => ({
  parserOverride: (code, options, parse) =>
    parse(options.sourceFileName?.endsWith('.tsx') ? transformSync(code, { loader: 'tsx', jsx: 'automatic', target: 'esnext' }).code : code, options),
})

/** The oldest engines WeChat itself still runs on; without them Taro lowers everything to ES5, which is a fifth larger. */
const targets = { ios: '13', chrome: '80' }

module.exports = {
  presets: [['taro', { framework: 'none', ts: true, compiler: 'webpack5', targets }]],
  plugins: [jsxByEsbuild],
}
