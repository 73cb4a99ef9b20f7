import { parseSiret, type Siret } from "@ia-territoires/core";
import type { NatureOrganisme } from "@ia-territoires/dossiers";

/** A body that does not exist. */
interface CorpsInvente {
  readonly nature: NatureOrganisme;
  readonly nom: string;
  readonly siret: Siret;
}

/**
 * Bodies invented with numbers that have a right key: titres need a SIRET, and no real body lends its own. By the name
 * that the stories give them.
 */
export const CORPS_INVENTES: Readonly<Record<string, CorpsInvente>> = {
  "syndicat-numerique": {
    nature: "syndicat",
    nom: "Syndicat numérique du Bocage (démonstration)",
    siret: parseSiret("99914003100017"),
  },
  "syndicat-eaux": {
    nature: "syndicat",
    nom: "Syndicat des eaux du Val Témoin (démonstration)",
    siret: parseSiret("99914100500010"),
  },
  "syndicat-scolaire": {
    nature: "syndicat",
    nom: "Syndicat scolaire des Trois Clochers (démonstration)",
    siret: parseSiret("99914101300014"),
  },
  ccas: {
    nature: "ccas-cias",
    nom: "CCAS de Bourg-Témoin (démonstration)",
    siret: parseSiret("99914102100017"),
  },
  "caisse-ecoles": {
    nature: "caisse-des-ecoles",
    nom: "Caisse des écoles de Bourg-Témoin (démonstration)",
    siret: parseSiret("99914103900019"),
  },
  "bourg-temoin": {
    nature: "commune",
    nom: "Bourg-Témoin (démonstration)",
    siret: parseSiret("99914104700012"),
  },
  "val-essai": {
    nature: "epci",
    nom: "Communauté de communes du Val d'Essai (démonstration)",
    siret: parseSiret("99914105400018"),
  },
  departement: {
    nature: "departement",
    nom: "Département d'Exemple (démonstration)",
    siret: parseSiret("99914106200011"),
  },
  "mesnil-temoin": {
    nature: "commune",
    nom: "Le Mesnil-Témoin (démonstration)",
    siret: parseSiret("99914107000014"),
  },
  "villers-essai": {
    nature: "commune",
    nom: "Villers-l'Essai (démonstration)",
    siret: parseSiret("99914108800016"),
  },
  "cotes-temoin": {
    nature: "epci",
    nom: "Communauté de communes des Côtes Témoins (démonstration)",
    siret: parseSiret("99914109600019"),
  },
  "ferte-temoin": {
    nature: "commune",
    nom: "La Ferté-Témoin (démonstration)",
    siret: parseSiret("99914110400011"),
  },
  "syndicat-dechets": {
    nature: "syndicat",
    nom: "Syndicat de traitement des déchets du Littoral Témoin (démonstration)",
    siret: parseSiret("99914111200014"),
  },
  "cias-essai": {
    nature: "ccas-cias",
    nom: "CIAS du Val d'Essai (démonstration)",
    siret: parseSiret("99914112000017"),
  },
  "pont-essai": {
    nature: "commune",
    nom: "Pont-l'Essai (démonstration)",
    siret: parseSiret("99914113800019"),
  },
  "saint-temoin": {
    nature: "commune",
    nom: "Saint-Témoin-sur-Mer (démonstration)",
    siret: parseSiret("99914114600012"),
  },
  "lande-essai": {
    nature: "commune",
    nom: "La Lande-Essai (démonstration)",
    siret: parseSiret("99914115300018"),
  },
};
