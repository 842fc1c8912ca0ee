/** Teams or Azure did not answer after the retries. `cause` holds what was thrown; `operation` says what we tried. */
export class Outage extends Error {
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(`${operation} did not answer`, { cause });
    this.name = 'Outage';
    this.operation = operation;
  }
}
