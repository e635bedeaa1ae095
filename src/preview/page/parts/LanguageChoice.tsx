import type { User } from '../../protocol/state.ts';
import type { Store } from '../store/store.ts';
import { Choice } from './Choice.tsx';

export function LanguageChoice({ store, user }: { readonly store: Store; readonly user: User }) {
  return (
    <Choice
      label={store.say('preview.language')}
      value={store.screen.language}
      options={{ th: 'ไทย', en: 'English' }}
      onChange={(language) => void store.addOn.become(user, language)}
    />
  );
}
