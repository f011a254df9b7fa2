/** What to do when an upload is no WHOOP export. */
export const HOW_TO_EXPORT =
  'Please upload the ZIP that WHOOP sends: in the WHOOP app, choose App Settings, Data Export, and wait for the e-mail.';
