import { plainText } from './slug';

/**
 * Stems of what is nobody's business: sexual activity, menstruation, pregnancy, medication, drugs, mental health. Wide on
 * purpose: a question too many asks for consent, one too few tells a secret.
 */
const SENSITIVE =
  /\bsex|masturbat|orgasm|intimat|menstru|\bperiod\b|\bpms\b|ovulat|contracepti|birth control|menopaus|pregnan|schwanger|enceinte|embaraz|gravid|incinta|breast ?feed|fertil|medi[ck]a[mt]|medizin|prescri|antibiotic|antihistamin|pain ?killer|ibuprofen|nsaid|aspirin|insulin|statin|steroid|\bssri|antidepress|adderall|ritalin|sleeping pill|\bdrugs?\b|drog|marijuana|marihuana|cannab|\bthc\b|\bcbd\b|\bweed\b|cocain|psyched|nicotine|tobacco|smok|vap(e|ing)\b|anxi|angst|ansied|depress|mental|therap|panic|trauma|libido|erecti|viagra|abortion|\bhiv\b/;
/** Ordinary things that a stem above catches. */
const ORDINARY = /massage therap|physical therap|physio|red light therap|cold therap|heat therap/;

/** Whether a journal question is only looked into when the athlete has said so (science 9.2). */
export function isSensitive(question: string): boolean {
  const plain = plainText(question);
  return SENSITIVE.test(plain) && !ORDINARY.test(plain);
}
