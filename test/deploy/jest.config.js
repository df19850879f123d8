module.exports = require('../jest.base').project('deploy', { globalSetup: '<rootDir>/test/support/built-functions.ts', testTimeout: 60_000 })
