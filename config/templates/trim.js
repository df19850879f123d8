// Plain JavaScript: Taro compiles only the file of a plugin itself, and the run time needs the same list.
const { dropped, kept } = require('./attributes.json')

/** Takes out of Taro's list what this app never uses: what is `dropped`, and all but what is `kept`. */
exports.trim = (components) => {
  for (const [name, attributes] of Object.entries(dropped)) attributes.forEach((attribute) => delete components[name]?.[attribute])
  for (const [name, attributes] of Object.entries(kept)) {
    const own = components[name] ?? {}
    Object.keys(own).filter((attribute) => !attributes.includes(attribute)).forEach((attribute) => delete own[attribute])
  }
}
