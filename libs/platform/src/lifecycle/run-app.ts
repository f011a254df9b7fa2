import { loadConfig, type Config } from '../config';
import { describeConfig } from '../config/describe-config';
import { InvalidConfig } from '../config/invalid-config';
import { createLogger, type Logger } from '../logging/create-logger';

/** sysexits.h: the process was set up wrongly, so that starting it again cannot help. */
const EXIT_CONFIG = 78;

export interface AppContext {
  config: Config;
  logger: Logger;
}

/** What `start` hands back: an app that runs. */
export interface RunningApp {
  /** Finishes what is begun and lets go of everything, in order. */
  close(): Promise<void>;
}

/**
 * The whole life of an app's process: settings, logger, start, IPC message `ready`; then, at SIGTERM, SIGINT or when
 * its parent is gone, close and exit 0. Exits 78 when the settings are wrong, and 1 when the start or the close fails,
 * the close takes longer than `shutdownSeconds`, or an error reaches nobody.
 */
export const runApp = (name: string, start: (context: AppContext) => Promise<RunningApp>): void => {
  const config = configOrExit();
  const logger = createLogger(config, name);
  const exit = (code: number): Promise<never> => logger.flush().then(() => process.exit(code));
  const fail = (message: string) => (error: unknown) => {
    logger.error(message, { error });
    void exit(1);
  };
  process.on('uncaughtException', fail('An error reached nobody.'));
  process.on('unhandledRejection', fail('A rejection reached nobody.'));
  // Who reads the output may be gone before this process is; that is no reason to die half-way through the close.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  const stop = stopRequest((reason) => {
    logger.info('Stopping.', { reason });
    setTimeout(
      () => fail('The app did not stop in time.')(undefined),
      config.shutdownSeconds * 1_000,
    ).unref();
  });
  live({ config, logger }, start, stop).then(() => exit(0), fail('The app failed.'));
};

const live = async (
  { config, logger }: AppContext,
  start: (context: AppContext) => Promise<RunningApp>,
  stop: Promise<void>,
): Promise<void> => {
  logger.debug('Starting.', { settings: describeConfig(config) });
  const app = await start({ config, logger });
  process.send?.('ready');
  logger.info('Ready.', { pid: process.pid, node: process.version });
  await stop;
  await app.close();
};

/** Resolves once this process is asked to stop, after telling the reason. A second Ctrl-C ends it at once. */
const stopRequest = (onRequest: (reason: string) => void): Promise<void> =>
  new Promise((resolve) => {
    let requested = false;
    const request = (reason: string) => (): void => {
      if (requested) return;
      requested = true;
      onRequest(reason);
      resolve();
    };
    process.on('SIGTERM', request('SIGTERM'));
    process.once('SIGINT', () => {
      request('SIGINT')();
      process.once('SIGINT', () => process.exit(130));
    });
    process.on('disconnect', request('parent gone'));
  });

const configOrExit = (): Config => {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof InvalidConfig)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(EXIT_CONFIG);
  }
};
