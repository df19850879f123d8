import { internalComponents, mergeInternalComponents } from '@tarojs/shared'
import { added } from './attributes.json'
import { trim } from './trim'

const components = internalComponents as Record<string, Record<string, string>>

mergeInternalComponents(added)
trim(components)
