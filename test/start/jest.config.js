const { project } = require('../jest.base')

module.exports = project('start', { testTimeout: 300_000 })
