import { testCells } from './cells'
import { endings } from './table'

testCells(endings)
