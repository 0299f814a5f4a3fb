/** What sort of thing a term names: a person, an organisation, or a matter. */
export type Sort = 'person' | 'organisation' | 'matter';

/** Tells the sort by what the Chinese ends in. */
export function sortOf(zh: string): Sort {
  if (/(?:者|人员|员|师|专家|专才|对象|农民工|毕业生|人才)$/.test(zh)) return 'person';
  return /(?:机构|单位|部门)$/.test(zh) ? 'organisation' : 'matter';
}
