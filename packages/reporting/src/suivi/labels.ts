import type { Confiance } from "./suivi-rapport.ts";
import type { PartieManquante } from "./redaction.ts";

/** How sure a gain is, as the report words it. */
export const LIBELLES_CONFIANCE: Readonly<Record<Confiance, string>> = {
  mesure: "mesuré",
  estime: "estimé",
  declare: "déclaré par le bénéficiaire",
};

/** Parts of the report that art. 7 asks for and that may still be missing. */
export const LIBELLES_PARTIE_MANQUANTE: Readonly<Record<PartieManquante, string>> = {
  "actions-commerciales": "Actions de commercialisation et leurs résultats",
  "bonnes-pratiques": "Bonnes pratiques à mettre en œuvre",
  "defauts-et-mesures": "Défauts d'application des bonnes pratiques et mesures correctives",
  "retour-sur-investissement": "Retour sur investissement des projets réalisés",
  "gains-achats": "Gains sur achats procurés aux établissements",
};
