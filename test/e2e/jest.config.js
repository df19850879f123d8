const path = require('node:path')

module.exports = require('../jest.base').project('e2e', {
  testTimeout: 120000,
  maxWorkers: 1,
  globalSetup: path.join(__dirname, 'support/seeds.setup.ts'),
  globalTeardown: path.join(__dirname, 'support/seeds.teardown.ts'),
})
