const { project } = require('../jest.base')

module.exports = project('scripts', { testTimeout: 60_000 })
