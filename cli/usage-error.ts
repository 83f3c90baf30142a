/** A command that cannot be understood: said before anything is sent, with exit code 2. */
export class UsageError extends Error {
  /** What is shown below the message: how the command is written. */
  readonly usage?: string;

  constructor(message: string, usage?: string) {
    super(message);
    this.name = "UsageError";
    if (usage !== undefined) this.usage = usage;
  }
}
