import type { ComponentChildren } from 'preact';

interface Props {
  readonly url: string;
  readonly kind?: 'primary' | 'plain';
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A link that looks like a button and opens a document beside the spreadsheet. */
export function NewTab({ url, kind = 'plain', id, children }: Props) {
  return (
    <a id={id} class={`button ${kind}`} href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
