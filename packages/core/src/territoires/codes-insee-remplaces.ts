/**
 * Codes given up by the INSEE whose département would now mislead: both islands left Guadeloupe in 2007 and have had
 * their own code since 2008. Read as Guadeloupe, they would get its jours fériés.
 */
export const CODES_INSEE_REMPLACES: Readonly<Record<string, string>> = {
  "97123": "97701",
  "97127": "97801",
};
