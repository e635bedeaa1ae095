export interface Fault {
  /** Whether the call fails before it has an effect, or after (the reply is lost). */
  when: 'before' | 'after';
  /** How often; 1 unless said. */
  times?: number;
  /** The first call to fail: 1 is the next one. */
  nth?: number;
  error?: Error;
}

/** The one place where a test makes service calls fail. */
export class Faults {
  readonly #planned: { call: string; when: Fault['when']; skip: number; left: number; error: Error }[] = [];

  /** Makes a call such as `Drive.Files.create` or `Range.setValues` fail. */
  failOn(call: string, { when, times = 1, nth = 1, error }: Fault): this {
    const failure = error ?? new Error(`Service error: ${call}`);
    this.#planned.push({ call, when, skip: nth - 1, left: times, error: failure });
    return this;
  }

  clear(): void {
    this.#planned.length = 0;
  }

  /** Throws if a failure is planned for this moment of the call. */
  strike(call: string, when: Fault['when']): void {
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
}
