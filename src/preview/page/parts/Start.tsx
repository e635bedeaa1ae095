import type { Store } from '../store/store.ts';
import type { View } from '../store/view.ts';
import { Foot } from './Foot.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { OpenFile } from './OpenFile.tsx';
import { Sign } from './Sign.tsx';
import { Working } from './Working.tsx';

interface Props {
  readonly store: Store;
  readonly view: View;
}

/** What is seen while no workbook is open: what this is, and how to begin. */
export function Start({ store, view }: Props) {
  const { say } = store;
  return (
    <div class="start">
      <main>
        <Sign />
        <h1>{say('app.name')}</h1>
        <p class="lead">{say('preview.start.lead')}</p>
        <div class="ways">
          <OpenFile store={store} label={say('preview.start.open')} />
          <button type="button" onClick={() => void store.files.openSample()}>
            {say('preview.start.sample')}
          </button>
          <button type="button" onClick={() => void store.files.openEmpty()}>
            {say('preview.start.empty')}
          </button>
        </div>
        <p>
          <Working store={store} works={view.works} idle={say('preview.start.drop')} />
        </p>
        <ul class="facts">
          <li>{say('preview.start.local')}</li>
          <li>{say(view.keeps ? 'preview.start.kept' : 'preview.start.notKept')}</li>
        </ul>
      </main>
      <footer>
        <LanguageChoice store={store} user="owner" />
        <Foot store={store} />
      </footer>
    </div>
  );
}
