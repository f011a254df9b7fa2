import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../accounts/account.guard';
import { isLocalCaller } from '../http/local-caller';
import { ApiProblems } from '../problem/api-problems';
import { notFound } from '../problem/problem';
import { GatewayMetrics } from './gateway-metrics';
import { HealthDto, ReadinessDto } from './health.dto';
import { Readiness } from './readiness';

@ApiTags('health')
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: GatewayMetrics,
  ) {}

  @Get('healthz')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether the gateway lives' })
  @ApiOkResponse({ type: HealthDto })
  health(): HealthDto {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether all that the gateway needs is there' })
  @ApiOkResponse({ type: ReadinessDto })
  @ApiServiceUnavailableResponse({ type: ReadinessDto })
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadinessDto> {
    const parts = await this.readiness.parts();
    const isReady = Object.values(parts).every((part) => part === 'ok');
    response.status(isReady ? 200 : 503);
    return { status: isReady ? 'ok' : 'unavailable', parts };
  }

  @Get('metrics')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Measurements for Prometheus; this machine only' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems('not_found')
  async prometheus(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<string> {
    if (!isLocalCaller(request)) throw notFound();
    const { registry } = this.metrics;
    response.set('Content-Type', registry.contentType);
    return registry.metrics();
  }
}
