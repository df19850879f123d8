// Cloud functions live in UTC, and jest gives its own copy of the environment to the code under test.
process.env.TZ = 'UTC'

module.exports = {
  displayName: 'localcloud',
  rootDir: '../..',
  roots: ['<rootDir>/test/localcloud'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
  },
}
