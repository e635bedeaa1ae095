export interface Fault {
  /** Whether the call fails before it has an effect, or after (the reply is lost). */
  when: 'before' | 'after';
  /** How often; 1 unless said. */
  times?: number;
  /** The first call to fail: 1 is the next one. */
  nth?: number;
  error?: Error;
}

/** What befalls one call of a run: it fails before its effect, or after it, or the run is ended there. */
export type Blow = Fault['when'] | 'killed';

/** The one place where a test makes service calls fail, and where people act while the add-on is at work. */
export class Faults {
  readonly #acts: { call: string; act: () => void; left: number }[] = [];
  readonly #planned: { call: string; when: Fault['when']; skip: number; left: number; error: Error }[] = [];
  #blow: { nth: number; how: Blow } | null = null;
  #calls = 0;
  #watch: ((call: string) => void) | null = null;

  /** Makes a call such as `Drive.Files.create` or `Range.setValues` fail. */
  failOn(call: string, { when, times = 1, nth = 1, error }: Fault): this {
    const failure = error ?? new Error(`Service error: ${call}`);
    this.#planned.push({ call, when, skip: nth - 1, left: times, error: failure });
    return this;
  }

  /** Lets somebody act just before the add-on makes that call for the nth time. */
  meanwhile(call: string, act: () => void, nth = 1): this {
    this.#acts.push({ call, act, left: nth });
    return this;
  }

  /**
   * Strikes the nth call from now on, whichever it is. Of a run that is killed no further call has an effect either, so
   * that nothing it does in answer counts.
   */
  strikeCall(nth: number, how: Blow): this {
    this.#blow = { nth, how };
    this.#calls = 0;
    return this;
  }

  /** Tells of every call, just before it is made. */
  watch(told: (call: string) => void): this {
    this.#watch = told;
    return this;
  }

  clear(): void {
    this.#acts.length = 0;
    this.#planned.length = 0;
    this.#blow = null;
    this.#watch = null;
  }

  /** Throws if a failure is planned for this moment of the call. */
  strike(call: string, when: Fault['when']): void {
    if (when === 'before') {
      this.#watch?.(call);
      this.#interrupt(call);
    }
    this.#strikeByCount(call, when);
    for (const fault of this.#planned) {
      if (fault.call !== call || fault.when !== when || fault.left === 0) continue;
      if (fault.skip > 0) {
        fault.skip--;
        continue;
      }
      fault.left--;
      throw fault.error;
    }
  }

  #strikeByCount(call: string, when: Fault['when']): void {
    if (!this.#blow) return;
    if (when === 'before') this.#calls++;
    const { nth, how } = this.#blow;
    const falls = how === 'killed' ? when === 'before' && this.#calls >= nth : when === how && this.#calls === nth;
    if (falls) throw new Error(`Service error: ${call}`);
  }

  #interrupt(call: string): void {
    for (const planned of this.#acts.filter((one) => one.call === call)) {
      planned.left--;
      if (planned.left === 0) planned.act();
    }
  }
}
