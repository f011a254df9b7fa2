import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { AccountRequest } from './account.guard';

/** The id of the user whose data a route reads or writes. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { userId } = context.switchToHttp().getRequest<AccountRequest>();
  if (userId === undefined) throw new Error('A public route has no current user.');
  return userId;
});
