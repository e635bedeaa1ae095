import type { Language } from '../../../core/messages/language.ts';
import type { Reply, User } from '../../protocol/state.ts';
import type { Workers } from '../machine/workers.ts';
import type { Desk } from './desk.ts';
import type { OpenFiles } from './openFiles.ts';
import type { Screen } from './screen.ts';

/** What a user lets the add-on do, and as whom. */
export class AddOnRuns {
  readonly #screen: Screen;
  readonly #desk: Desk;
  readonly #files: OpenFiles;
  readonly #workers: Workers;

  constructor(screen: Screen, desk: Desk, files: OpenFiles, workers: Workers) {
    this.#screen = screen;
    this.#desk = desk;
    this.#files = files;
    this.#workers = workers;
  }

  become = async (user: User, language: Language): Promise<void> => {
    this.#screen.language = language;
    await this.#files.setLanguage(language);
    this.#screen.set({});
    await this.#desk.run(this.#screen.say('preview.working.open'), ({ session }) => session.become(user, language));
  };

  clickMenu = (functionName: string, label: string): Promise<unknown> =>
    this.#desk.run(this.#screen.say('preview.working.on', { what: label }), ({ session }) =>
      session.clickMenu(functionName),
    );

  /** `google.script.run`: the outcome goes back to the page that called. */
  call = async (name: string, args: readonly unknown[]): Promise<Pick<Reply, 'value' | 'error'>> => {
    const reply = await this.#desk.run(this.#screen.say('preview.working'), ({ session }) => session.call(name, args), {
      handled: true,
    });
    return reply ?? { value: null, error: { name: 'Error', message: this.#screen.say('preview.ended') } };
  };

  /** Ends what the user no longer wants to wait for: nothing of it is kept. */
  endWork = (): void => this.#workers.endAll();
}
