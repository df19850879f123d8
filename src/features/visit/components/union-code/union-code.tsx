import { Image, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { aria } from '@/src/components/aria'
import { Button, Card, ErrorState, FieldError, Page, Skeleton } from '@/src/components'
import { longDay, shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { newId } from '@/src/lib/new-id'
import { rpc } from '@/src/lib/rpc'
import { toClientError, type ClientError } from '@/src/lib/client-error'
import { useMutation } from '@/src/lib/use-mutation'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { printPage, savePicture } from '@/src/platform/album'
import { confirm, toast } from '@/src/platform/dialog'
import type { UnionCodeView } from '@/types/visit.contract'
import { visitCodes } from '@/types/visit/codes.contract'
import { qrPicture } from '@/src/lib/qr-picture'
import { visitMessageOf } from '../../refusal-words'
import './union-code.scss'

type Sheet = NonNullable<UnionCodeView['sheet']>

/** The union's code: to print, to renew, to show fresh from the chair's phone. */
export function UnionCode({ unionId }: { unionId: string }) {
  const { data, error, retry } = useQuery(visitCodes.unionCode, { unionId })
  const renew = useMutation(visitCodes.renewCode, ['visit.'])
  const revoke = useMutation(visitCodes.revokeCode, ['visit.'])
  const [submissionId, setSubmissionId] = useState(newId)
  const { mayCall } = useViewer()
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '码')} onRetry={retry} /> : <Skeleton cards={1} />}</Page>
  const { sheet, union } = data
  const makeNew = async (): Promise<void> => {
    const isSure = !sheet || (await confirm({ title: '换一张新的码吗', text: '换了以后，以前打印的都不算了，要重新打印。', confirmText: '换新的' }))
    if (isSure && (await renew.run({ submissionId, unionId }))) setSubmissionId(newId())
  }
  const stop = async (): Promise<void> => {
    const isSure = await confirm({ title: '停用这张码吗', text: '停用后扫它不算数，要用时再做新的。', confirmText: '停用' })
    if (isSure && (await revoke.run({ submissionId, unionId }))) setSubmissionId(newId())
  }
  const failure = renew.error ?? revoke.error
  return (
    <Page isDense>
      {sheet ? (
        <PrintedSheet sheet={sheet} unionName={union.name} />
      ) : (
        <Card>
          <View className="t-head">{union.name}</View>
          <View className="t-sub mt-1">还没有能用的码。做一张，打印出来放在工会，来走访的同志扫一下就是证明。</View>
        </Card>
      )}
      {failure && <FieldError>{visitMessageOf(failure)}</FieldError>}
      {sheet && mayCall(visitCodes.freshCode) && <Fresh unionId={unionId} />}
      <View className="union-code__acts">
        <Button kind={sheet ? 'line' : 'primary'} icon="qr" onClick={() => void makeNew()} isSending={renew.isSending} sendingText="正在做">
          {sheet ? '换一张新的' : '做一张码'}
        </Button>
      </View>
      {sheet && (
        <View className="union-code__acts">
          <Button kind="text" isSmall onClick={() => void stop()} isSending={revoke.isSending}>
            停用
          </Button>
        </View>
      )}
    </Page>
  )
}

function PrintedSheet({ sheet, unionName }: { sheet: Sheet; unionName: string }) {
  const { today } = useViewer()
  const picture = qrPicture(sheet.text)
  const save = async (): Promise<void> => toast((await savePicture(picture, `union-code-${sheet.version}`)) ? '存好了' : '没存上，看看相册权限')
  return (
    <Card>
      <View className="union-code__sheet">
        <View className="t-title">{unionName}</View>
        <View className="t-sub mt-1">来走访的同志请扫这里</View>
        <Image className="union-code__picture" src={picture} {...aria({ label: `${unionName}的走访码` })} />
        <View className="t-note">{`用到 ${longDay(sheet.validThroughOn)}，第 ${sheet.version} 张`}</View>
      </View>
      <View className="t-note mt-2 union-code__acts">{`${sheet.madeByName} ${shortInstant(sheet.madeAt, today)} 做的。拍下来以后再用，换过就不算了。`}</View>
      <View className="row mt-3 union-code__acts">
        <Button kind="secondary" isSmall isGrowing onClick={() => void save()}>
          存成图片
        </Button>
        {printPage && (
          <Button kind="secondary" isSmall isGrowing onClick={printPage}>
            打印
          </Button>
        )}
      </View>
    </Card>
  )
}

/** A code of five minutes, from the chair's own phone: it proves a meeting. */
function Fresh({ unionId }: { unionId: string }) {
  const [code, setCode] = useState<{ text: string; validUntil: string }>()
  const [error, setError] = useState<ClientError>()
  const [isAsking, setAsking] = useState(false)
  const ask = async (): Promise<void> => {
    setAsking(true)
    setError(undefined)
    await rpc(visitCodes.freshCode, { unionId }).then(setCode, (thrown: unknown) => setError(toClientError(thrown)))
    setAsking(false)
  }
  const validUntil = code?.validUntil
  useEffect(() => {
    if (!validUntil) return undefined
    const timer = setTimeout(() => setCode(undefined), Math.max(0, Math.min(Date.parse(validUntil) - Date.now(), 300_000)))
    return () => clearTimeout(timer)
  }, [validUntil])
  return (
    <Card className="union-code__acts">
      <View className="t-head">没打印也行</View>
      <View className="t-sub">在手机上亮出来，请对方当面扫，5 分钟内有效。</View>
      {code && <Image className="union-code__picture" src={qrPicture(code.text)} {...aria({ label: '现场码' })} />}
      <View className="mt-2">
        <Button kind="secondary" isSmall onClick={() => void ask()} isSending={isAsking} sendingText="正在取码">
          {code ? '换一个' : '亮出现场码'}
        </Button>
      </View>
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
    </Card>
  )
}
