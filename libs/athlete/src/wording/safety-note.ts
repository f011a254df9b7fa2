/** The footer of every surface that gives advice (science 7.7). */
export const SAFETY_NOTE =
  'General wellness information, not medical advice. If you feel unwell, are injured or pregnant, or have a heart or other medical condition, follow your clinician.';

/** Feeling outranks data (science 7.7). */
export const TRUST_YOURSELF = 'If you feel worse than this says, trust how you feel.';
