const { project } = require('../jest.base')

module.exports = project('import', { globalSetup: '<rootDir>/test/support/built-functions.ts', testTimeout: 60000 })
