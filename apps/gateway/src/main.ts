import { runApp } from '@whoop/platform';
import { startGateway } from './start-gateway';

runApp('gateway', startGateway);
