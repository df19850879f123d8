const { project } = require('../jest.base')

// Cloud functions live in UTC, and jest gives its own copy of the environment to the code under test.
process.env.TZ = 'UTC'

module.exports = project('localcloud')
