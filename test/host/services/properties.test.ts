import { expect, it } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../../src/host/index.ts';
import { inBundle } from '../inBundle.ts';

it('keeps strings with the document, in its file too, and with the user', async () => {
  const { run, host } = inBundle();
  run(() => {
    PropertiesService.getDocumentProperties().setProperty('ปี', '2567').setProperty('gone', 'x').deleteProperty('gone');
    PropertiesService.getUserProperties().setProperty('a', '1');
  });
  const read = () => [
    PropertiesService.getDocumentProperties().getProperties(),
    PropertiesService.getDocumentProperties().getProperty('none'),
    PropertiesService.getUserProperties().getProperty('a'),
  ];
  expect(run(read)).toEqual([{ ปี: '2567' }, null, '1']);
  const again = inBundle(await openWorkbook(await saveWorkbook(host.workbook)));
  expect(again.run(read)).toEqual([{ ปี: '2567' }, null, null]);
});

it.each([
  [1, "The parameters (String,Number) don't match"],
  ['ก'.repeat(3073), 'Argument too large: value'],
])('refuses a value that Google would change or not take', (value, message) => {
  const set = (data: unknown) => {
    PropertiesService.getDocumentProperties().setProperty('a', data as string);
  };
  expect(() => inBundle().run(set, value)).toThrow(message);
});
