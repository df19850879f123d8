module.exports = require('../jest.base').project('e2e', { testTimeout: 120000, maxWorkers: 1 })
