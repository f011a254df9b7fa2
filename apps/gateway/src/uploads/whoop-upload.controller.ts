import { Controller, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { ApiProblems } from '../problem/api-problems';
import { REJECTIONS } from '../problem/codes';
import { AcceptedDto } from './accepted.dto';
import { idempotencyKeyOf } from './idempotency-key';
import { IdempotencyStore, type StoredAnswer } from './idempotency.store';
import { preferencesOf } from './preferences';
import type { Arrived } from './receive-file';
import { UploadFlow, type UploadWish } from './upload-flow';
import { UploadIntake } from './upload-intake';

const POLL_SECONDS = '1';
const FORM = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary', description: 'The ZIP, as WHOOP sent it.' } },
};

@ApiTags('uploads')
@Controller('api/v1/whoop')
export class WhoopUploadController {
  constructor(
    private readonly intake: UploadIntake,
    private readonly flow: UploadFlow,
    private readonly idempotency: IdempotencyStore,
  ) {}

  @Post('upload')
  @HttpCode(202)
  @ApiOperation({ summary: 'Uploads a WHOOP export; it is imported in the background' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiHeader({
    name: 'Prefer',
    required: false,
    description: '`wait=N` (1 to 60 seconds) answers 200 if the import ends in time.',
  })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Makes a repeated request harmless for 24 hours.',
  })
  @ApiOkResponse({ type: AcceptedDto, description: 'Imported within `Prefer: wait`, or uploaded before.' })
  @ApiAcceptedResponse({ type: AcceptedDto, description: 'Accepted; `Location` is the job.' })
  @ApiProblems(
    'missing_file',
    'malformed_multipart',
    'request_timeout',
    'conflict',
    'idempotency_in_flight',
    'idempotency_key_reused',
    'file_too_large',
    'unsupported_media_type',
    ...REJECTIONS,
    'timeout',
    'resource_exceeded',
    'rate_limited',
    'storage_full',
  )
  async upload(
    @CurrentUser() userId: string,
    @Query() query: UserQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const key = idempotencyKeyOf(request.get('idempotency-key'));
    const preferences = preferencesOf(request.get('prefer'));
    if (preferences.applied !== null) response.set('Preference-Applied', preferences.applied);
    const arrived = await this.intake.take(request, response);
    try {
      const wish = { userId, givenUserId: query.user_id, waitSeconds: preferences.waitSeconds };
      return send(await this.answer(arrived, wish, key, response), response);
    } finally {
      await this.intake.drop(arrived);
    }
  }

  private answer(
    arrived: Arrived,
    wish: UploadWish,
    key: string | null,
    response: Response,
  ): Promise<StoredAnswer> {
    const answer = () => this.flow.answer(arrived, wish, response);
    if (key === null) return answer();
    const hash = arrived.received.sha256;
    return this.idempotency.once({ userId: wish.userId, key, hash }, answer);
  }
}

function send({ status, body }: StoredAnswer, response: Response): object {
  const { links } = body as AcceptedDto;
  response.status(status).set('Cache-Control', 'no-store').location(links.job);
  if (status === 202) response.set('Retry-After', POLL_SECONDS);
  return body;
}
