import type { StoredWorkout } from '@whoop/database';
import { localInstant } from '../http/local-instant';
import type { WorkoutDto } from './workout.dto';

/** A workout as the API shows it. */
export const workoutAnswer = (workout: StoredWorkout): WorkoutDto => ({
  id: workout.id,
  activity: workout.activity,
  start: localInstant(workout.startUtcMs, workout.offsetMin),
  end: localInstant(workout.endUtcMs, workout.offsetMin),
  offset_known: workout.offsetKnown,
  duration_min: workout.durationMin,
  strain: workout.strain,
  energy_kcal: workout.energyKcal,
  max_hr: workout.maxHrBpm,
  avg_hr: workout.avgHrBpm,
  zones_pct: [workout.zone1Pct, workout.zone2Pct, workout.zone3Pct, workout.zone4Pct, workout.zone5Pct],
  gps: workout.gps,
  distance_m: workout.distanceM,
  altitude_gain_m: workout.altitudeGainM,
  altitude_change_m: workout.altitudeChangeM,
});
