import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { WorkoutsStore } from '@whoop/database';
import { CurrentUser } from '../accounts/current-user.decorator';
import { setNextLink } from '../http/next-link';
import { ApiProblems } from '../problem/api-problems';
import { badParameter } from '../problem/problem';
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
    const { limit, cursor, activity, start_date: from, end_date: to } = query;
    if (from !== undefined && to !== undefined && from > to)
      throw badParameter('start_date', 'start_date must not be later than end_date.');
    const page = await new WorkoutsStore(this.dataSource).page(userId, { limit, cursor, activity, from, to });
    setNextLink(request, response, page.nextCursor);
    return { items: page.items.map(workoutAnswer), total: page.total, next_cursor: page.nextCursor };
  }
}
