module.exports = require('../jest.base').project('domain')
