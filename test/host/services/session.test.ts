import { expect, it } from 'vitest';
import { inBundle } from '../inBundle.ts';

it.each(['th', 'en'] as const)('tells the language of the user: %s', (locale) => {
  const seen = inBundle(undefined, { locale }).run(() => [Session.getActiveUserLocale(), Session.getScriptTimeZone()]);
  expect(seen).toEqual([locale, 'Asia/Bangkok']);
});

it('tells users apart', () => {
  const keyOf = (user: 'owner' | 'colleague') =>
    inBundle(undefined, { user }).run(() => Session.getTemporaryActiveUserKey());
  expect(keyOf('owner')).toBe(keyOf('owner'));
  expect(keyOf('owner')).not.toBe(keyOf('colleague'));
});

it('records what is logged and prints nothing', () => {
  const { run, host } = inBundle();
  run(() => {
    Logger.log('a %s', 1).log('b');
    // biome-ignore lint/suspicious/noConsole: the script's console is what is tested
    console.log('c');
    // biome-ignore lint/suspicious/noConsole: the same
    console.warn('d', 2);
  });
  expect(host.logged).toEqual(['a 1', 'b', 'c', 'd 2']);
});
