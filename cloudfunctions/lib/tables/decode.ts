import { refuse, type Refused } from './refusal'

export const maxBytes = 1024 * 1024

/**
 * The text of a CSV file: UTF-8 with or without BOM, else GB18030 (which holds GBK and GB2312), as Excel writes
 * it on a Chinese Windows. Anything else is refused with a way out; it never throws.
 */
export const decode = (bytes: Uint8Array): { text: string } | Refused => {
  if (bytes.length === 0) return refuse(0, '', '文件是空的，请选择有内容的 CSV 文件')
  if (bytes.length > maxBytes) return refuse(0, '', '文件超过 1 MB，请拆成几个文件再导入')
  if (startsWith(bytes, 'PK') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    return refuse(0, '', '这是 Excel 工作簿或压缩包，请在表格软件里「另存为」CSV 格式再导入')
  }
  const text = decodeAs('utf-8', bytes) ?? known(decodeAs('gb18030', bytes))
  if (text === null || hasControls(text)) {
    return refuse(0, '', '文件的文字读不出来，请在表格软件里「另存为」CSV（UTF-8）格式再导入')
  }
  return text.trim() === '' ? refuse(0, '', '文件是空的，请选择有内容的 CSV 文件') : { text }
}

const startsWith = (bytes: Uint8Array, mark: string): boolean => [...mark].every((char, i) => bytes[i] === char.charCodeAt(0))

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** GB18030 gives a code point for nearly every pair of bytes; private and unassigned ones mark a wrong guess. */
const known = (text: string | null): string | null => (text !== null && /[\p{Co}\p{Cn}]/u.test(text) ? null : text)

/** Control characters but tab and line ends. */
const hasControls = (text: string): boolean => /[^\P{Cc}\t\r\n]/u.test(text)
