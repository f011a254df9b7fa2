import { UnreachableError } from '../../api/problem';
import { DeleteForm } from '../settings/delete-form';
import { NoReport } from '../reports/reports-screen';
import { Case, Cases } from './case';

const nothing = () => undefined;

/** Reports that there are none of, and the question before everything is deleted. */
export const ReportStates = () => (
  <Cases title="Reports and data rights">
    <Case name="A week with too few days">
      <NoReport period="week" reason="The week from 2026-07-06 has fewer than 4 days with data." hasData />
    </Case>
    <Case name="No data at all">
      <NoReport period="month" reason="There are no days yet. Upload an export." hasData={false} />
    </Case>
    <Case name="Before everything is deleted">
      <DeleteForm isBusy={false} error={null} onConfirm={nothing} onCancel={nothing} />
    </Case>
    <Case name="It could not be deleted">
      <DeleteForm isBusy={false} error={new UnreachableError()} onConfirm={nothing} onCancel={nothing} />
    </Case>
  </Cases>
);
