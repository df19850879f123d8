import { View } from '@tarojs/components'
import { maskNumbers } from '@/domain/people/masking'
import { Card, Cell, CheckMark, Field, FieldError, FieldLabel, SectionTitle } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import type { ProblemView } from '@/types/problem.views'
import { problemMessageOf } from '../../rule-words'
import { PhotoChoice } from './photo-choice'
import { limits, type Publishing } from './use-publishing'
import './publish-form.scss'

/** How many stretches of the reporter's words the proposal hides. */
const hiddenCount = (text: string): number => maskNumbers(text).match(/\*+/g)?.length ?? 0

/** 公开: the reporter's words as they are, and beside them what everybody will read; nothing of the person, photos one by one. */
export function PublishForm({ problem, publishing }: { problem: ProblemView; publishing: Publishing }) {
  const { today } = useViewer()
  const { description, unionName, photos } = problem
  const { draft, change, togglePhoto, hasTried, isShort, error } = publishing
  const hidden = hiddenCount(description)
  return (
    <>
      <Card>
        <SectionTitle>反映人的原话，不公开</SectionTitle>
        <View className="t-note">反映人同意由办公室改写后公开，随时可以收回</View>
        <View className="mt-2 publish-form__words">{description}</View>
        {hidden > 0 && <View className="t-note mt-2">{`下面已遮住 ${hidden} 处号码，人名、车牌这些请再看一遍`}</View>}
      </Card>
      <Card>
        <SectionTitle>大家看到的</SectionTitle>
        <View className="mt-3">
          <Field
            label="标题"
            value={draft.title}
            onChange={(title) => change({ title })}
            maxLength={limits.title.most}
            error={hasTried && isShort('title') ? '标题至少 4 个字' : undefined}
          />
        </View>
        <View className="mt-3">
          <Field
            label="公开的话"
            value={draft.words}
            onChange={(words) => change({ words })}
            maxLength={limits.words.most}
            isMultiline
            error={hasTried && isShort('words') ? '至少 10 个字，别人才看得明白' : undefined}
          />
        </View>
        <View className="mt-3">
          <Field
            label="办成了什么"
            value={draft.outcome}
            onChange={(outcome) => change({ outcome })}
            maxLength={limits.outcome.most}
            isMultiline
            isOptional
            placeholder="还没办结就空着，办结了再补"
          />
        </View>
        {unionName && (
          <Cell
            leading={<CheckMark isOn={draft.isUnionShown} />}
            title="写明是哪个工会"
            sub={draft.isUnionShown ? unionName : '不写，只说事'}
            isWrapped
            hasArrow={false}
            role="checkbox"
            isChecked={draft.isUnionShown}
            onClick={() => change({ isUnionShown: !draft.isUnionShown })}
          />
        )}
      </Card>
      {photos.length > 0 && (
        <Card>
          <FieldLabel hint={`选了 ${draft.photos.length} 张`}>照片，一张一张选</FieldLabel>
          <View className="t-note">有人脸、名字、号码的不要选</View>
          <PhotoChoice photos={photos} chosen={draft.photos} onToggle={togglePhoto} />
        </Card>
      )}
      {error && <FieldError>{problemMessageOf(error, today)}</FieldError>}
    </>
  )
}
