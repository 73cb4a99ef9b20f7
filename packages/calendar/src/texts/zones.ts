import type { Territoire } from "@ia-territoires/core";

/** The IANA zone of each territory; for Polynésie, that of Tahiti. Names as in the tz database 2026. */
export const ZONES_TERRITOIRE: Readonly<Record<Territoire, string>> = {
  FR: "Europe/Paris",
  AM: "Europe/Paris",
  GP: "America/Guadeloupe",
  MQ: "America/Martinique",
  GF: "America/Cayenne",
  RE: "Indian/Reunion",
  YT: "Indian/Mayotte",
  BL: "America/St_Barthelemy",
  MF: "America/Marigot",
  PM: "America/Miquelon",
  WF: "Pacific/Wallis",
  PF: "Pacific/Tahiti",
  NC: "Pacific/Noumea",
};
