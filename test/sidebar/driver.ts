import type { Locator, Page } from 'playwright-core';
import { type Language, type MessageKey, message, type Params } from '../../src/core/messages/catalogue.ts';
import type { StepId } from '../../src/sidebar/stepStates.ts';

/** What a user does with the sidebar, in the words that the user sees. */
export class Driver {
  constructor(
    readonly page: Page,
    readonly language: Language = 'th',
  ) {}

  say(key: MessageKey, params?: Params): string {
    return message(this.language, key, params);
  }

  button(key: MessageKey, params?: Params): Locator {
    return this.page.getByRole('button', { name: this.say(key, params) });
  }

  async click(key: MessageKey, params?: Params): Promise<void> {
    await this.button(key, params).first().click();
    await this.settled();
  }

  step(step: StepId): Locator {
    return this.page.getByRole('navigation').getByRole('button', { name: this.say(`sidebar.step.${step}`) });
  }

  async open(step: StepId): Promise<void> {
    await this.step(step).click();
    await this.page.waitForSelector('#step-heading');
  }

  /** Until nothing runs any more. */
  async settled(): Promise<void> {
    await this.page.waitForSelector('#step-heading');
    await this.page.waitForSelector('.busy', { state: 'detached' });
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  trouble(): Promise<string> {
    return this.page.getByRole('alert').innerText();
  }
}
