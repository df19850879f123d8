import { useState } from 'react'
import { Button, Field, Sheet } from '@/src/components'

interface ScanButtonProps {
  /** Resolves to false where no camera reads codes. */
  scan: () => Promise<boolean>
  onCode: (text: string) => void
  text?: string
}

/** The union's code by the camera; where there is none, by the text it holds. */
export function ScanButton({ scan, onCode, text = '扫工会的码' }: ScanButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const [code, setCode] = useState('')
  const begin = async (): Promise<void> => {
    if (!(await scan())) setOpen(true)
  }
  const give = (): void => {
    if (code.trim() === '') return
    setOpen(false)
    onCode(code.trim())
  }
  return (
    <>
      <Button kind="line" isSmall icon="qr" onClick={() => void begin()}>
        {text}
      </Button>
      <Sheet isOpen={isOpen} title="这里扫不了码" onClose={() => setOpen(false)} footer={<Button isGrowing onClick={give}>用这个码</Button>}>
        <Field label="码里的文字" placeholder="把码里的文字粘到这里" value={code} onChange={setCode} maxLength={300} hasCounter={false} isMultiline />
      </Sheet>
    </>
  )
}
