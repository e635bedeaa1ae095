import type { RecordedView } from '../../../core/sidebar/shareView.ts';
import type { MessageKey } from '../../catalogue.ts';
import { TakeBack } from './TakeBack.tsx';

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
