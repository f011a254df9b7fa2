import { createDataSource } from '@whoop/database';
import { Dispatcher, JobQueues } from '@whoop/jobs';
import { FolderStore, startInternalServer, type AppContext, type RunningApp } from '@whoop/platform';
import { createApp } from './create-app';
import { GatewayMetrics } from './health/gateway-metrics';
import { Readiness } from './health/readiness';

const POOL_SIZE = 10;

/** Opens all that the gateway runs on and listens. `close` ends it in the opposite order. */
export async function startGateway({ config, logger }: AppContext): Promise<RunningApp> {
  const { databaseUrl: url, host } = config;
  const dataSource = await createDataSource({
    url,
    poolSize: POOL_SIZE,
    applicationName: 'gateway',
  }).initialize();
  const fileStore = new FolderStore(config.dataDir);
  await fileStore.sweep();
  const queues = await JobQueues.open({ ...config, logger });
  const dispatcher = new Dispatcher(dataSource, queues, { logger });
  const app = await createApp({ config, logger, dataSource, fileStore, queues, dispatcher });
  dispatcher.start();
  await app.listen(config.port, host);
  const internal =
    config.internalPort === null
      ? null
      : await startInternalServer({
          port: config.internalPort,
          host,
          readiness: () => app.get(Readiness).parts(),
          metrics: app.get(GatewayMetrics).registry,
        });
  return {
    close: async () => {
      await Promise.all([app.close(), internal?.close()]);
      await dispatcher.stop();
      await queues.close();
      await dataSource.destroy();
    },
  };
}
