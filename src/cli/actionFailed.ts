/** An action of the add-on that did not succeed, in the words that the add-on found for it. */
export class ActionFailed extends Error {
  override readonly name = 'ActionFailed';
}
