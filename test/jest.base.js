const path = require('node:path')

const root = path.resolve(__dirname, '..')

/**
 * One jest project: every `*.test.ts` and `*.test.tsx` below `test/<name>`, TypeScript through swc, `@/` the repository's
 * root, and an unexpected `console.error` fails the test. `more` is added to the configuration; set-up files and module
 * names are added to the common ones.
 */
exports.project = (name, { setupFilesAfterEnv = [], moduleNameMapper = {}, ...more } = {}) => ({
  displayName: name,
  rootDir: root,
  roots: [path.join(__dirname, name)],
  testMatch: ['**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { ...moduleNameMapper, '^@/(.*)$': path.join(root, '$1') },
  setupFilesAfterEnv: [path.join(__dirname, 'support/console.setup.ts'), ...setupFilesAfterEnv],
  ...more,
})
