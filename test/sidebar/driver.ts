import type { Locator, Page } from 'playwright-core';
import type { Params } from '../../src/core/messages/fillIn.ts';
import type { Language } from '../../src/core/messages/language.ts';
import type { StepId } from '../../src/sidebar/stepStates.ts';
import { type AnyKey, message } from '../support/everyText.ts';

/** What a user does with the sidebar, in the words that the user sees. */
export class Driver {
  constructor(
    readonly page: Page,
    readonly language: Language = 'th',
  ) {}

  say(key: AnyKey, params?: Params): string {
    return message(this.language, key, params);
  }

  button(key: AnyKey, params?: Params): Locator {
    return this.page.getByRole('button', { name: this.say(key, params) });
  }

  async click(key: AnyKey, params?: Params): Promise<void> {
    await this.button(key, params).first().click();
    await this.settled();
  }

  /** Makes the document, also where its figures are in doubt, and does not wait. */
  async clickMake(): Promise<void> {
    await this.page.locator('#make-document').click();
    const anyway = this.page.locator('#make-anyway');
    if ((await anyway.count()) > 0) await anyway.click();
  }

  async makeDocument(): Promise<void> {
    await this.clickMake();
    await this.settled();
  }

  /** Opens the nth measure of the step of measures, from 0. */
  async openMeasure(nth = 0): Promise<void> {
    await this.page.locator('.measure .line').nth(nth).click();
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
