import { View } from '@tarojs/components'
import { Button, Chip, Chips, ErrorState, FieldError, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import type { HandlerView } from '@/types/problem.views'
import { handlerKey, isSame } from '../../handlers'
import { HandlerPicker } from './handler-picker'
import { OwnerChoice } from './owner-choice'
import type { Handlers } from './use-handlers'
import './assign-sheet.scss'

export type HandlerStep = 'owner' | 'coOwners'

interface HandlersPartProps {
  handlers: Handlers
  isConduct: boolean
  hasTried: boolean
  onStep: (step: HandlerStep) => void
  hasCoOwners?: boolean
}

/** 主办 and 协办, as parts of a form; a complaint about conduct has no helpers. */
export function HandlersPart({ handlers, isConduct, hasTried, onStep, hasCoOwners = !isConduct }: HandlersPartProps) {
  const { owner, choices, chooseOwner, coOwners, toggleCoOwner, assignees } = handlers
  return (
    <>
      <View className="t-head mt-4">主办</View>
      {hasTried && !owner && <FieldError>选一个主办，才知道交给谁</FieldError>}
      {choices ? (
        <OwnerChoice
          choices={choices}
          ownerKey={owner && handlerKey(owner)}
          onChoose={({ handler }) => chooseOwner(handler)}
          othersText={isConduct ? '交给外单位' : '选其他人、基层工会或外单位'}
          onOthers={() => onStep('owner')}
        />
      ) : assignees.error ? (
        <ErrorState {...failureOf(assignees.error, '承办人名单')} onRetry={assignees.retry} />
      ) : (
        <Skeleton cards={1} />
      )}
      {hasCoOwners && (
        <View className="assign-sheet__line">
          <View className="assign-sheet__name">协办</View>
          <Chips label="协办">
            {coOwners.map((handler) => (
              <Chip key={handlerKey(handler)} isSelected after="x" label={`去掉协办${handler.name}`} onClick={() => toggleCoOwner(handler)}>
                {handler.name}
              </Chip>
            ))}
            <Chip icon="plus" label="添加协办" onClick={() => onStep('coOwners')}>
              添加
            </Chip>
          </Chips>
        </View>
      )}
    </>
  )
}

const titles: Record<HandlerStep, string> = { owner: '选主办', coOwners: '选协办' }

interface HandlerStepSheetProps {
  isOpen: boolean
  step: HandlerStep
  handlers: Handlers
  isConduct: boolean
  onBack: () => void
}

/** The sheet's second step: everybody who can be chosen, and a search. */
export function HandlerStepSheet({ isOpen, step, handlers, isConduct, onBack }: HandlerStepSheetProps) {
  const { people = [], assignees, owner, coOwners } = handlers
  const pick = (handler: HandlerView): void => {
    if (step === 'coOwners') return handlers.toggleCoOwner(handler)
    handlers.chooseOwner(handler)
    onBack()
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={titles[step]}
      onClose={onBack}
      footer={step === 'coOwners' && <Button onClick={onBack}>{coOwners.length > 0 ? `选好了，${coOwners.length} 个` : '不要协办'}</Button>}
    >
      {assignees.data ? (
        <HandlerPicker
          people={step === 'coOwners' ? people.filter(({ handler }) => !isSame(owner, handler)) : people}
          assignees={assignees.data}
          isOutsideOnly={isConduct}
          isChosen={(handler) => (step === 'owner' ? isSame(owner, handler) : coOwners.some((other) => isSame(other, handler)))}
          onPick={pick}
          role={step === 'owner' ? 'radio' : 'checkbox'}
        />
      ) : assignees.error ? (
        <ErrorState {...failureOf(assignees.error, '承办人名单')} onRetry={assignees.retry} />
      ) : (
        <Skeleton cards={1} />
      )}
    </Sheet>
  )
}
