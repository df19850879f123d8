const { project } = require('../jest.base')

module.exports = project('start', { testTimeout: 60_000 })
