import type { DatedValue } from "@ia-territoires/core";
import {
  REGIME_CDG,
  REGIME_COMMUNES,
  REGIME_DEPARTEMENTS,
  REGIME_ENSEIGNEMENT,
  REGIME_EPCI,
  REGIME_ETABLISSEMENTS_COMMUNAUX,
  REGIME_NON_LU,
  REGIME_REGIONS,
  REGIME_SDIS,
  REGIME_SYNDICATS,
} from "../texts/cgct-deliberations.ts";
import type { RegimeDeliberation } from "../texts/cgct-deliberations.ts";

/** A kind of body, with the names its documents use and the rules its délibérations follow. */
interface DescriptionNature {
  readonly nature: string;
  readonly libelle: string;
  /** Usual name of its deliberating assembly; each body can have its own. */
  readonly assemblee: string;
  /** Usual title of the person who signs for it. */
  readonly executif: string;
  /** Towards « collectivités territoriales et établissements publics » (000, art. 1.1). */
  readonly statut: "collectivite" | "etablissement-public" | "a-verifier" | "autre";
  readonly regime: DatedValue<RegimeDeliberation>;
}

const CA = "conseil d'administration";

const DESCRIPTIONS = [
  {
    nature: "commune",
    libelle: "Commune",
    assemblee: "conseil municipal",
    executif: "maire",
    statut: "collectivite",
    regime: REGIME_COMMUNES,
  },
  {
    nature: "epci",
    libelle: "EPCI à fiscalité propre",
    assemblee: "conseil communautaire",
    executif: "président",
    statut: "etablissement-public",
    regime: REGIME_EPCI,
  },
  {
    nature: "departement",
    libelle: "Département",
    assemblee: "conseil départemental",
    executif: "président du conseil départemental",
    statut: "collectivite",
    regime: REGIME_DEPARTEMENTS,
  },
  {
    nature: "region",
    libelle: "Région",
    assemblee: "conseil régional",
    executif: "président du conseil régional",
    statut: "collectivite",
    regime: REGIME_REGIONS,
  },
  {
    nature: "ccas-cias",
    libelle: "CCAS ou CIAS",
    assemblee: CA,
    executif: "président",
    statut: "etablissement-public",
    regime: REGIME_ETABLISSEMENTS_COMMUNAUX,
  },
  {
    nature: "caisse-des-ecoles",
    libelle: "Caisse des écoles",
    assemblee: "comité de la caisse des écoles",
    executif: "président",
    statut: "etablissement-public",
    regime: REGIME_ETABLISSEMENTS_COMMUNAUX,
  },
  {
    nature: "syndicat",
    libelle: "Syndicat intercommunal ou mixte",
    assemblee: "comité syndical",
    executif: "président",
    statut: "etablissement-public",
    regime: REGIME_SYNDICATS,
  },
  {
    nature: "sdis",
    libelle: "Service d'incendie et de secours (SDIS)",
    assemblee: CA,
    executif: "président",
    statut: "etablissement-public",
    regime: REGIME_SDIS,
  },
  {
    nature: "cdg",
    libelle: "Centre de gestion (CDG)",
    assemblee: CA,
    executif: "président",
    statut: "etablissement-public",
    regime: REGIME_CDG,
  },
  {
    nature: "epa",
    libelle: "Autre établissement public administratif local",
    assemblee: CA,
    executif: "président",
    statut: "etablissement-public",
    regime: REGIME_ETABLISSEMENTS_COMMUNAUX,
  },
  {
    nature: "epic",
    libelle: "Établissement public industriel et commercial local",
    assemblee: CA,
    executif: "président",
    statut: "etablissement-public",
    regime: REGIME_ETABLISSEMENTS_COMMUNAUX,
  },
  {
    nature: "enseignement",
    libelle: "Établissement d'enseignement",
    assemblee: CA,
    executif: "chef d'établissement",
    statut: "a-verifier",
    regime: REGIME_ENSEIGNEMENT,
  },
  {
    nature: "recherche",
    libelle: "Établissement de recherche",
    assemblee: CA,
    executif: "président",
    statut: "a-verifier",
    regime: REGIME_NON_LU,
  },
  {
    nature: "spl",
    libelle: "Société publique locale (SPL)",
    assemblee: CA,
    executif: "président",
    statut: "autre",
    regime: REGIME_NON_LU,
  },
  {
    nature: "gip",
    libelle: "Groupement d'intérêt public (GIP)",
    assemblee: "assemblée générale",
    executif: "directeur",
    statut: "a-verifier",
    regime: REGIME_NON_LU,
  },
  {
    nature: "regie",
    libelle: "Régie",
    assemblee: CA,
    executif: "président",
    statut: "a-verifier",
    regime: REGIME_ETABLISSEMENTS_COMMUNAUX,
  },
  {
    nature: "asa",
    libelle: "Association syndicale autorisée (ASA)",
    assemblee: "syndicat",
    executif: "président",
    statut: "etablissement-public",
    regime: REGIME_NON_LU,
  },
  {
    nature: "association",
    libelle: "Association",
    assemblee: CA,
    executif: "président",
    statut: "autre",
    regime: REGIME_NON_LU,
  },
  {
    nature: "entreprise",
    libelle: "Entreprise",
    assemblee: CA,
    executif: "président",
    statut: "autre",
    regime: REGIME_NON_LU,
  },
] as const satisfies readonly DescriptionNature[];

/** The closed list of the kinds of bodies. */
export type NatureOrganisme = (typeof DESCRIPTIONS)[number]["nature"];

/** A kind of body, described. */
export interface NatureOrganismeDecrite extends DescriptionNature {
  readonly nature: NatureOrganisme;
}

/** Every kind of body, in the order screens show them. */
export const NATURES_ORGANISME: readonly NatureOrganismeDecrite[] = DESCRIPTIONS;
