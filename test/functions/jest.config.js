module.exports = require('../jest.base').project('functions', { globalSetup: '<rootDir>/test/support/built-functions.ts', testTimeout: 30000 })
