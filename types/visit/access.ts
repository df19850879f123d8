/** Who makes visits, and may read of all. */
export const staff = ['cadre', 'contact', 'leader', 'office', 'supervision', 'support', 'publicity'] as const
