import { Controller, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { ApiProblems } from '../problem/api-problems';
import { AcceptTraining } from './accept-training';
import { TrainingAcceptedDto } from './training.dto';

const POLL_SECONDS = '1';

@ApiTags('models')
@Controller('api/v1/train')
export class TrainController {
  constructor(private readonly training: AcceptTraining) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Trains the athlete’s models in the background' })
  @ApiAcceptedResponse({ type: TrainingAcceptedDto, description: '`Location` is the job.' })
  @ApiProblems('insufficient_data')
  async train(
    @CurrentUser() userId: string,
    @Query() query: UserQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TrainingAcceptedDto> {
    const jobId = await this.training.accept(userId);
    const user = query.user_id === undefined ? '' : `?user_id=${encodeURIComponent(query.user_id)}`;
    response.set({ Location: `/api/v1/jobs/${jobId}${user}`, 'Retry-After': POLL_SECONDS });
    return { job_id: jobId, status: 'queued', message: 'Training is queued. Its job has the result.' };
  }
}
