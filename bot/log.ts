/** Facts of one event: ids, counts, codes, durations. Never a token, a text somebody wrote, or a name. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `error` means a person must act now; `warn` that something failed and may mend itself; `info` the rest. */
export type Log = {
  readonly info: (event: string, facts?: LogFacts) => void;
  readonly warn: (event: string, facts?: LogFacts) => void;
  readonly error: (event: string, facts?: LogFacts) => void;
};

/** One JSON line per event. `write` is process.stdout in the server and an array in tests. */
export function createLog(write: (line: string) => void): Log {
  const at =
    (level: string) =>
    (event: string, facts: LogFacts = {}) =>
      write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`);
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** What may be logged of an error: its kind, code and stack; the messages of Azure and Teams are left out, for they may quote. */
export function factsOfError(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = framesOf(error);
  const cause = error.cause instanceof Error ? error.cause.name : undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { error: error.name, code, cause, stack: frames.slice(0, 8).join('\n') };
}

/** The stack begins with the message, of which a line could look like a frame. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  const below = start < 0 ? stack : stack.slice(start + message.length);
  return below.split('\n').filter((line) => /^\s+at /.test(line));
}
