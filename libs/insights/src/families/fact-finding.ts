import type { Finding } from '../finding';

/** What a fact has of a finding; the rest is empty, for nothing is tested. */
export interface Fact extends Pick<
  Finding,
  | 'key'
  | 'family'
  | 'exposure'
  | 'group'
  | 'unit'
  | 'counts'
  | 'period'
  | 'actionability'
  | 'method'
  | 'facts'
  | 'evidence'
> {
  outcome: string;
  effect: number | null;
  sesoi: number;
  confidence: number;
  title: string;
  description: string;
}

/** Something that happened, told without a test. */
export const factFinding = ({ effect, confidence, title, description, ...fact }: Fact): Finding => ({
  ...fact,
  lag: null,
  better: 0,
  estimate: null,
  fact: { confidence, effect },
  learning: null,
  say: () => ({ title, description, action: null }),
});
