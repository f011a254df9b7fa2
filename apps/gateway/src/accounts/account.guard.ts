import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { AccountResolver } from './account-resolver';

const PUBLIC = 'public';

/** A request that the guard has seen. */
export interface AccountRequest extends Request {
  userId?: string;
}

/** Marks a route that belongs to nobody. Every other route has a user: closed is the default. */
export const Public = () => SetMetadata(PUBLIC, true);

@Injectable()
export class AccountGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: AccountResolver,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic) return true;
    const request = context.switchToHttp().getRequest<AccountRequest>();
    request.userId = this.accounts.userIdOf(request);
    return true;
  }
}
