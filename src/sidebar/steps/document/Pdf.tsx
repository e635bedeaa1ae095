import { Button } from '../../parts/Button.tsx';
import { useSidebar } from '../../sidebarContext.ts';
import { NewTab } from './NewTab.tsx';

/** The plan as a PDF, for sending and publishing. */
export function Pdf() {
  const { state, say, run } = useSidebar();
  const { pdf } = state.documents;
  const make = () =>
    void run({
      label: 'sidebar.busy.pdf',
      work: (act) => act('makePdf', {}),
      notice: () => ({ words: { key: 'sidebar.pdf.made' } }),
    });
  return (
    <section aria-labelledby="pdf-heading">
      <h2 id="pdf-heading">{say('sidebar.pdf.title')}</h2>
      <p class="hint">{say('sidebar.pdf.hint')}</p>
      <div class="buttons">
        <Button id="make-pdf" onClick={make}>
          {say(pdf ? 'sidebar.pdf.again' : 'sidebar.pdf.make')}
        </Button>
        {pdf && <NewTab url={pdf.url}>{say('sidebar.pdf.open')}</NewTab>}
      </div>
    </section>
  );
}
