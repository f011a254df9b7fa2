import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Config } from '@whoop/platform';
import { CONFIG } from '../resources';
import { badParameter } from '../problem/problem';

const USER_ID = /^[A-Za-z0-9][A-Za-z0-9_@.-]{0,63}$/;

/**
 * Says who asks. The only place that knows how identity works: with AUTH_MODE=off the `user_id` parameter names
 * the user and nobody is refused, since the server then answers this machine alone.
 */
@Injectable()
export class AccountResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Problem `validation` for an id that no user can have. */
  userIdOf(request: Request): string {
    const given: unknown = request.query['user_id'];
    if (given === undefined) return this.config.defaultUserId;
    if (typeof given === 'string' && USER_ID.test(given)) return given;
    throw badParameter(
      'user_id',
      'Use 1 to 64 letters, digits, _ @ . or -, beginning with a letter or digit; once.',
    );
  }
}
