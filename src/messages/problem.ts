/** Exit statuses of the program: 1 findings or records in error, 2 wrong usage, 3 cannot read or write. */
export type FailureStatus = 1 | 2 | 3;

/**
 * A failure the program expects: its message is a sentence that says what happened, to which input, and what can be
 * done next. Anything else that is thrown is a fault of the program itself.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: FailureStatus;

  constructor(message: string, status: FailureStatus, options?: { cause?: unknown }) {
    super(message, options);
    this.status = status;
  }
}
