import type { Framework, Issue } from '../../framework/framework.ts';
import { parseItems, writeItems } from './itemList.ts';
import { override } from './override.ts';

/** Which items bear on an issue. An item may bear on several, or on none. */
export const mapping = override({
  label: 'settings.issueItems',
  group: 'settings.group.mapping',
  subjects: ({ issues }) => issues.map(({ id }) => String(id)),
  params: (issue) => ({ issue }),
  standard: (framework, issue) => issueOf(framework, issue)?.items ?? null,
  write: writeItems,
  parse: parseItems,
  apply: (framework, own) => ({
    ...framework,
    issues: framework.issues.map((issue): Issue => {
      const value = own.get(String(issue.id));
      return value ? { ...issue, items: { value, mark: 'own' } } : issue;
    }),
  }),
});

function issueOf({ issues }: Framework, id: string): Issue | undefined {
  return issues.find((issue) => String(issue.id) === id);
}
