import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** In a sentence, what this step is for or what it needs now. */
  readonly lead: string;
  /** What to do next: stays in sight below, however long the step is. */
  readonly next: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One step of the path. */
export function Step({ title, lead, next, children }: Props) {
  return (
    <>
      <main>
        <h1 id="step-heading" tabIndex={-1}>
          {title}
        </h1>
        <p class="lead">{lead}</p>
        {children}
      </main>
      <footer>{next}</footer>
    </>
  );
}
