import { testCells } from './cells'
import { beginnings } from './table'

testCells(beginnings)
