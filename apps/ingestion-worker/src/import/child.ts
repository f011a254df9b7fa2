import { serveCompute } from '@whoop/platform/child';
import { importExport } from './import-export';

// The process in which uploads are read: a hostile file ends this one and its own step, nothing else.
serveCompute({ importExport });
