import { Panel } from '../../shell/page';
import { DeleteSetting } from './delete-setting';
import { ExportSetting } from './export-setting';

/** Taking everything along, and leaving nothing. */
export const YourData = () => (
  <Panel
    title="Your data"
    note="Everything lies on this server: its database, and its folder of files, where each export that you uploaded is kept as it was until you delete everything. Nothing is sent anywhere else."
  >
    <ExportSetting />
    <DeleteSetting />
  </Panel>
);
