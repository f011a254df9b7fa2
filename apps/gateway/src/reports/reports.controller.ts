import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MIN_MONTH_RECOVERIES, MIN_WEEK_DAYS, monthlyReport, weeklyReport } from '@whoop/insights';
import { CurrentUser } from '../accounts/current-user.decorator';
import { apiShape } from '../http/api-shape';
import { addDays } from '../http/calendar';
import { ApiProblems } from '../problem/api-problems';
import { MonthlyReportAnswerDto } from './monthly-report.dto';
import type { MonthlyReportDto } from './monthly-report.dto';
import { lastWholeMonth, lastWholeWeek, mondayOf, monthBefore, monthDates } from './report-spans';
import { ReportSourcesReader } from './report-sources';
import { MonthlyReportQuery, WeeklyReportQuery } from './reports-query.dto';
import { WeeklyReportAnswerDto } from './weekly-report.dto';
import type { WeeklyReportDto } from './weekly-report.dto';

/** Days before a week that its report looks at: 4 weeks of comparison. */
const WEEKS_OF_DAYS = 28;
const DIGITS = 2;
const NO_DATA = 'There are no days yet. Upload an export.';

@ApiTags('reports')
@Controller('api/v1/reports')
export class ReportsController {
  constructor(private readonly reader: ReportSourcesReader) {}

  @Get('weekly')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'A week, Monday to Sunday, beside the one before' })
  @ApiOkResponse({ type: WeeklyReportAnswerDto })
  @ApiProblems()
  async weekly(
    @CurrentUser() userId: string,
    @Query() { date }: WeeklyReportQuery,
  ): Promise<WeeklyReportAnswerDto> {
    const range = await this.reader.range(userId);
    if (range === null) return { report: null, reason: NO_DATA };
    const monday = date === undefined ? lastWholeWeek(range.last) : mondayOf(date);
    const loaded = await this.reader.load(userId, addDays(monday, -WEEKS_OF_DAYS), addDays(monday, 6));
    const report = loaded && weeklyReport(loaded.sources, loaded.dayOf(monday));
    if (report === null)
      return { report, reason: `The week from ${monday} has fewer than ${MIN_WEEK_DAYS} days with data.` };
    return { report: apiShape(report, DIGITS) as WeeklyReportDto, reason: null };
  }

  @Get('monthly')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'A calendar month beside the one before' })
  @ApiOkResponse({ type: MonthlyReportAnswerDto })
  @ApiProblems()
  async monthly(
    @CurrentUser() userId: string,
    @Query() { month: asked }: MonthlyReportQuery,
  ): Promise<MonthlyReportAnswerDto> {
    const range = await this.reader.range(userId);
    if (range === null) return { report: null, reason: NO_DATA };
    const month = asked ?? lastWholeMonth(range.last);
    const [own, before] = [monthDates(month), monthDates(monthBefore(month))];
    const loaded = await this.reader.load(userId, before.start, own.end);
    const spanOf = ({ start, end }: typeof own) => ({ from: loaded!.dayOf(start), to: loaded!.dayOf(end) });
    const report = loaded && monthlyReport(loaded.sources, spanOf(own), spanOf(before));
    if (report === null)
      return { report, reason: `${month} has fewer than ${MIN_MONTH_RECOVERIES} recoveries.` };
    return { report: apiShape(report, DIGITS) as MonthlyReportDto, reason: null };
  }
}
