import { useState } from 'preact/hooks';
import { CallFailed } from '../../client.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import type { Job } from '../../session.ts';
import { useSidebar } from '../../sidebarContext.ts';

/** The add-on takes no larger file; sending one first would only cost time. */
const MEGABYTES = 5;

/** A template from a Word file, or one that was used before, by its link. */
export function TemplateChoice({ onUsed }: { readonly onUsed: () => void }) {
  const { say, run, busy } = useSidebar();
  const [link, setLink] = useState('');
  const use = (work: Job<unknown>['work']) =>
    run({
      label: 'sidebar.busy.template',
      work,
      onDone: onUsed,
      notice: () => ({ words: { key: 'sidebar.template.used' } }),
    });
  const upload = (file: File) =>
    use(async (act) => {
      if (file.size > MEGABYTES * 1_048_576) {
        throw new CallFailed(say('error.template-too-big', { megabytes: MEGABYTES }));
      }
      return act('uploadTemplate', { name: file.name, base64: await base64Of(file) });
    });
  const paste = async () => {
    if (link.trim() !== '' && (await use((act) => act('useTemplate', { link })))) setLink('');
  };
  return (
    <>
      <div class="field">
        <label for="template-file">{say('sidebar.template.upload')}</label>
        <input
          id="template-file"
          type="file"
          accept=".docx"
          aria-disabled={busy !== null}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file && busy === null) void upload(file);
            // The same file, mended, may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <Field id="template-link" label={say('sidebar.template.link')} value={link} onInput={setLink} />
      <Button onClick={() => void paste()}>{say('sidebar.template.link.do')}</Button>
    </>
  );
}

/** A chosen file in base64, as the add-on's calls can carry it. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
