/** A request that cannot be taken as it came: what is wrong with it as a code, with the HTTP status that says so. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, options?: { readonly cause: unknown }) {
    super(code, options);
    this.name = 'HttpProblem';
    this.status = status;
    this.code = code;
  }
}
