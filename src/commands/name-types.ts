/** Types that names can have on the command line; tasks and metrics are concepts. */
export const NAME_TYPES = ['method', 'dataset', 'concept', 'task', 'metric'] as const
export type NameType = (typeof NAME_TYPES)[number]
