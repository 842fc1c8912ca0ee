import { type ChildProcess, spawn } from 'node:child_process';
import { access, constants, mkdir } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { AzureNamedKeyCredential } from '@azure/data-tables';

/** A running Azurite: Azure Storage's own API on this machine, in a process of its own. */
export type Azurite = {
  /** For `openStores`, such as `http://127.0.0.1:40001/devstoreaccount1`. */
  readonly tablesEndpoint: string;
  readonly queuesEndpoint: string;
  readonly processId: number;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Lets it save everything and waits until it has ended. May be called twice. */
  stop(): Promise<void>;
  /** No longer keeps this process alive; Azurite ends when this process does. */
  unref(): void;
};

/** Why Azurite cannot be had; `detail` is for the log. */
export class AzuriteFailure extends Error {
  readonly reason: 'folder_not_writable' | 'ended_early' | 'start_timed_out';

  constructor(reason: AzuriteFailure['reason'], detail: string, cause?: unknown) {
    super(`Azurite: ${reason}: ${detail}`, { cause });
    this.name = 'AzuriteFailure';
    this.reason = reason;
  }
}

/**
 * Starts Azurite (blob, queue and table service) on free loopback ports, keeping its files in `folder`,
 * or everything in memory where that is null. Throws an AzuriteFailure.
 * It has a process group of its own, so that Ctrl-C reaches only us: who stops it decides when.
 */
export async function startAzurite(folder: string | null): Promise<Azurite> {
  if (folder !== null) await requireWritable(folder);
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.resolve('./azurite-process.ts')), ...flags(folder)],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      cwd: folder ?? tmpdir(),
      detached: true,
      windowsHide: true,
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const addresses = await addressesOf(child, ended);
  return {
    tablesEndpoint: `${addresses.table}/${developmentAccount}`,
    queuesEndpoint: `${addresses.queue}/${developmentAccount}`,
    processId: child.pid ?? 0,
    ended,
    stop: () => {
      child.stdin?.end();
      return ended;
    },
    unref: () => {
      child.unref();
      for (const stream of child.stdio) if (stream instanceof Socket) stream.unref();
    },
  };
}

/**
 * The account every Azurite has. The key is printed in Azurite's public documentation and opens nothing else:
 * it is no secret. https://learn.microsoft.com/azure/storage/common/storage-connect-azurite#well-known-storage-account-and-key
 */
export function developmentCredential(): AzureNamedKeyCredential {
  return new AzureNamedKeyCredential(developmentAccount, developmentKey);
}

const developmentAccount = 'devstoreaccount1';
const developmentKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** A busy machine takes a few seconds; beyond this something is wrong. */
const startTimeoutMs = 30_000;

async function requireWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new AzuriteFailure('folder_not_writable', folder, cause);
  }
}

function flags(folder: string | null): string[] {
  const services = ['blob', 'queue', 'table'].flatMap((name) => [`--${name}Host`, '127.0.0.1', `--${name}Port`, '0']);
  const place = folder === null ? ['--inMemoryPersistence'] : ['--location', folder];
  return [...services, ...place, '--silent', '--skipApiVersionCheck', '--disableTelemetry'];
}

type Addresses = { readonly queue: string; readonly table: string };

/** Reads where the services listen from what Azurite prints; the table service is up last. */
async function addressesOf(child: ChildProcess, ended: Promise<void>): Promise<Addresses> {
  const timer = new AbortController();
  let printed = '';
  const ready = new Promise<Addresses>((resolve) => {
    const read = (chunk: Buffer) => {
      // What comes after the start is of no use, but has to be read so that Azurite never waits for a reader.
      printed = (printed + chunk.toString()).slice(-8_000);
      const queue = listeningAt(printed, 'Queue');
      const table = listeningAt(printed, 'Table');
      if (queue && table) resolve({ queue, table });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
  const endedEarly = ended.then(() => {
    throw new AzuriteFailure('ended_early', printed.trim());
  });
  try {
    return await Promise.race([ready, endedEarly, timeout(timer.signal)]);
  } catch (failure) {
    child.stdin?.end();
    throw failure;
  } finally {
    timer.abort();
    endedEarly.catch(() => {});
  }
}

function listeningAt(printed: string, service: 'Queue' | 'Table'): string | undefined {
  return printed.match(new RegExp(`${service} service is successfully listening at (http://\\S+)`))?.[1];
}

function timeout(cancelled: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const late = () => reject(new AzuriteFailure('start_timed_out', `no answer within ${startTimeoutMs} ms`));
    const timer = setTimeout(late, startTimeoutMs);
    cancelled.addEventListener('abort', () => clearTimeout(timer));
  });
}
