import type { PersonView, RecordedView } from '../../../core/sidebar/handoverView.ts';
import type { MessageKey } from '../../catalogue.ts';
import { useSidebar } from '../../sidebarContext.ts';
import { TakeBack } from './TakeBack.tsx';

interface Props {
  readonly people: readonly PersonView[];
  /** What they have access to. */
  readonly what: MessageKey;
  /** The document's id; null for the sheet. */
  readonly document: string | null;
}

/** People by their addresses, each with what they may do, and the way to take back what we gave. */
export function PersonList({ people, what, document }: Props) {
  const { say } = useSidebar();
  if (people.length === 0) return <p>{say('share.people.nobody')}</p>;
  return (
    <ul class="people">
      {people.map(({ address, role, isOurs }) => (
        <li key={address}>
          <span class="address">{address || say('share.people.unnamed')}</span>
          <span class="muted">{say(`share.role.${role}`)}</span>
          {isOurs && <TakeBack address={address} what={what} document={document} />}
        </li>
      ))}
    </ul>
  );
}

/** Access that stands in our record and that nobody looked up. */
export function Recorded({
  recorded,
  what,
}: {
  readonly recorded: readonly RecordedView[];
  readonly what: MessageKey;
}) {
  return (
    <ul class="people">
      {recorded.map(({ address, document }) => (
        <li key={`${document} ${address}`}>
          <span class="address">{address}</span>
          <TakeBack address={address} what={what} document={document} />
        </li>
      ))}
    </ul>
  );
}
