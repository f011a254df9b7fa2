import { Controller, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { AcceptedJobDto, acceptedJob } from '../jobs/accepted-job';
import { ApiProblems } from '../problem/api-problems';
import { AcceptTraining } from './accept-training';

@ApiTags('models')
@Controller('api/v1/train')
export class TrainController {
  constructor(private readonly training: AcceptTraining) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Trains the athlete’s models in the background' })
  @ApiAcceptedResponse({ type: AcceptedJobDto, description: '`Location` is the job.' })
  @ApiProblems('insufficient_data')
  async train(
    @CurrentUser() userId: string,
    @Query() query: UserQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AcceptedJobDto> {
    const jobId = await this.training.accept(userId);
    return acceptedJob(response, query, { jobId, message: 'Training is queued. Its job has the result.' });
  }
}
