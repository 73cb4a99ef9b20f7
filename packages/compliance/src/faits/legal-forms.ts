/** Legal forms of the bodies that declare systems. */
export const LEGAL_FORMS = [
  "commune",
  "epci",
  "departement",
  "region",
  "ccas",
  "cdg",
  "sdis",
  "syndicat",
  "oph",
  "spl",
  "sem",
  "delegataire",
  "association",
  "autre",
] as const;
