import { internalComponents, mergeInternalComponents } from '@tarojs/shared'
import { added, dropped } from './attributes.json'

const components = internalComponents as Record<string, Record<string, string>>

mergeInternalComponents(added)
for (const [name, attributes] of Object.entries(dropped)) attributes.forEach((attribute) => delete components[name]?.[attribute])
