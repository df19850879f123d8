import { mergeInternalComponents } from '@tarojs/shared'
import ariaAttributes from './attributes.json'

mergeInternalComponents(ariaAttributes)
