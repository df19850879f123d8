type Role = 'button' | 'link' | 'radio' | 'radiogroup' | 'checkbox' | 'tab' | 'tablist' | 'heading' | 'dialog' | 'alert' | 'status' | 'img' | 'list' | 'listitem' | 'progressbar'

interface Aria {
  role?: Role
  label?: string
  isChecked?: boolean
  isDisabled?: boolean
  isHidden?: boolean
}

/** What a screen reader is told. WeChat spells the role `aria-role`, a browser `role`; a browser also gets the focus. */
export const aria = ({ role, label, isChecked, isDisabled, isHidden }: Aria): Record<string, string> => {
  const spoken: Record<string, string> = {}
  if (role) spoken[process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'] = role
  if (label) spoken['aria-label'] = label
  if (isChecked !== undefined) spoken['aria-checked'] = String(isChecked)
  if (isDisabled) spoken['aria-disabled'] = 'true'
  if (isHidden) spoken['aria-hidden'] = 'true'
  return spoken
}
