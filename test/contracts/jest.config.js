const { project } = require('../jest.base')

module.exports = project('contracts', { testTimeout: 30_000 })
