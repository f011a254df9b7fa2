import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { WorkoutsStore } from '@whoop/database';
import { CurrentUser } from '../accounts/current-user.decorator';
import { pageBetween } from '../http/day-span-query.dto';
import { setNextLink } from '../http/next-link';
import { ApiProblems } from '../problem/api-problems';
import { workoutAnswer } from './workout-answer';
import { WorkoutPageDto } from './workout.dto';
import { WorkoutsQuery } from './workouts-query.dto';

@ApiTags('workouts')
@Controller('api/v1/workouts')
export class WorkoutsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'Workouts, the newest first' })
  @ApiOkResponse({ type: WorkoutPageDto })
  @ApiProblems()
  async list(
    @CurrentUser() userId: string,
    @Query() query: WorkoutsQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WorkoutPageDto> {
    const asked = { ...pageBetween(query), activity: query.activity };
    const page = await new WorkoutsStore(this.dataSource).page(userId, asked);
    setNextLink(request, response, page.nextCursor);
    return { items: page.items.map(workoutAnswer), total: page.total, next_cursor: page.nextCursor };
  }
}
