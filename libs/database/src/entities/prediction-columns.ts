import { Column, PrimaryColumn } from 'typeorm';
import type { Forecast, Intensity, Recommendation, RiskFlag } from '@whoop/athlete';
import { Document, IntegerOrNull, Measure, TextOrNull } from './columns';

const Text = (): PropertyDecorator => Column({ type: 'text' });
const Flag = (): PropertyDecorator => Column({ type: 'boolean' });
const FlagOrNull = (): PropertyDecorator => Column({ type: 'boolean', nullable: true });
const Amount = (): PropertyDecorator => Column({ type: 'double precision' });

/**
 * What was said about a day, flat: numbers cost a tenth of what they do in documents. `DayAssessment` says what each is.
 * Facts, not words: texts are made when they are read.
 */
export abstract class PredictionColumns {
  @PrimaryColumn({ type: 'date' })
  date!: string;

  @Text()
  intensityLevel!: Intensity;

  @Text()
  optimalTime!: Recommendation['optimalTime']['slot'];

  @Text()
  optimalTimeSource!: Recommendation['optimalTime']['source'];

  @Amount()
  strainTargetLow!: number;

  @Amount()
  strainTargetHigh!: number;

  @Text()
  strainTargetSource!: Recommendation['strainTarget']['source'];

  @Flag()
  strainTargetCapped!: boolean;

  @Amount()
  sleepTargetMin!: number;

  @Amount()
  inBedMin!: number;

  /** Minutes after local midnight. */
  @Measure()
  bedtimeMin!: number | null;

  @Text()
  sleepTargetSource!: Recommendation['sleepTarget']['source'];

  /** Codes, notes and sports: what differs in shape from day to day. */
  @Document()
  advice!: Pick<Recommendation, 'reasons' | 'sports' | 'notes'>;

  /** Recovery of the next day as foretold in the morning; this and what follows null where there was no forecast. */
  @Measure()
  morningForecast!: number | null;

  @Measure()
  morningLow!: number | null;

  @Measure()
  morningHigh!: number | null;

  @Measure()
  morningConfidence!: number | null;

  @TextOrNull()
  morningMethod!: Forecast['method'] | null;

  @FlagOrNull()
  morningLearning!: boolean | null;

  @IntegerOrNull()
  morningN!: number | null;

  @Measure()
  morningMae!: number | null;

  @Measure()
  morningNaiveMae!: number | null;

  @Measure()
  morningSkill!: number | null;

  @Measure()
  morningCoverage!: number | null;

  /** As foretold when the day's load was known. */
  @Measure()
  eveningForecast!: number | null;

  @Measure()
  eveningLow!: number | null;

  @Measure()
  eveningHigh!: number | null;

  @Measure()
  eveningConfidence!: number | null;

  @TextOrNull()
  eveningMethod!: Forecast['method'] | null;

  @FlagOrNull()
  eveningLearning!: boolean | null;

  @IntegerOrNull()
  eveningN!: number | null;

  @Measure()
  eveningMae!: number | null;

  @Measure()
  eveningNaiveMae!: number | null;

  @Measure()
  eveningSkill!: number | null;

  @Measure()
  eveningCoverage!: number | null;

  @Measure()
  consistency!: number | null;

  @Measure()
  burnoutRisk!: number | null;

  @Measure()
  sleepHealth!: number | null;

  /** What a model makes of two of the scores, and its share in them; null where the rules alone speak. */
  @Measure()
  burnoutModel!: number | null;

  @Measure()
  burnoutModelWeight!: number | null;

  @Measure()
  sleepModel!: number | null;

  @Measure()
  sleepModelWeight!: number | null;

  @Document()
  riskFlags!: RiskFlag[];

  @Column({ type: 'integer' })
  recoveries!: number;
}
