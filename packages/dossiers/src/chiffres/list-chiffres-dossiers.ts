import { buildChiffre, type Chiffre, type DatedValue } from "@ia-territoires/core";
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
  type RegimeDeliberation,
} from "../texts/cgct-deliberations.ts";
import {
  COMPTE_EXERCICES_ANTERIEURS,
  JOURNEE_COMPLEMENTAIRE,
  LIQUIDATION,
  TITRE_EXECUTOIRE,
} from "../texts/recettes-publiques.ts";
import { DUREES_CONSERVATION } from "../texts/durees-conservation.ts";
import { listChiffresActes } from "./list-chiffres-actes.ts";

const REGIMES: readonly (readonly [string, string, DatedValue<RegimeDeliberation>])[] = [
  ["communes", "communes", REGIME_COMMUNES],
  ["etablissements-communaux", "établissements communaux", REGIME_ETABLISSEMENTS_COMMUNAUX],
  ["epci", "EPCI", REGIME_EPCI],
  ["syndicats", "syndicats", REGIME_SYNDICATS],
  ["departements", "départements", REGIME_DEPARTEMENTS],
  ["sdis", "services d'incendie et de secours", REGIME_SDIS],
  ["regions", "régions", REGIME_REGIONS],
  ["cdg", "centres de gestion", REGIME_CDG],
  ["enseignement", "établissements d'enseignement", REGIME_ENSEIGNEMENT],
  ["autres", "autres organismes", REGIME_NON_LU],
];

const PUBLICATION = { requise: "publication requise", "a-verifier": "publication à vérifier" } as const;
const TRANSMISSION = {
  dispensee: "transmission au préfet non requise",
  "a-verifier": "transmission à vérifier",
} as const;

/**
 * Lists what the texts of the package say, in the words people read: when a délibération on an optional mission binds,
 * by kind of body; how titres de recettes are issued and corrected; how long records are kept.
 * @example
 * listChiffresDossiers()[0]?.value // => "publication requise, transmission au préfet non requise"
 */
export function listChiffresDossiers(): readonly Chiffre[] {
  return [...listRegimes(), ...listRecettes(), ...listDurees(), ...listChiffresActes()];
}

function listRegimes(): readonly Chiffre[] {
  return REGIMES.map(([code, nom, regime]) =>
    buildChiffre(regime, {
      code: `dossiers:deliberation:${code}`,
      fichier: "cgct-deliberations",
      libelle: `Caractère exécutoire d'une délibération (${nom})`,
      value: `${PUBLICATION[regime.value.publication]}, ${TRANSMISSION[regime.value.transmission]}`,
    }),
  );
}

function listRecettes(): readonly Chiffre[] {
  const fichier = "recettes-publiques";
  return [
    buildChiffre(JOURNEE_COMPLEMENTAIRE, {
      code: "dossiers:recettes:journee-complementaire",
      fichier,
      libelle: "Titres de fonctionnement d'un exercice : dernier jour pour émettre",
      value: "31 janvier de l'année suivante (facultatif)",
    }),
    buildChiffre(TITRE_EXECUTOIRE, {
      code: "dossiers:recettes:titre-executoire",
      fichier,
      libelle: "Titre de recettes : mentions et signature",
      value: "auteur et voies de recours sur le titre, signature sur le bordereau",
    }),
    buildChiffre(LIQUIDATION, {
      code: "dossiers:recettes:liquidation",
      fichier,
      libelle: "Ordre de recouvrer : ce qu'il indique",
      value: "bases de la liquidation ; une erreur donne un autre ordre",
    }),
    buildChiffre(COMPTE_EXERCICES_ANTERIEURS, {
      code: "dossiers:recettes:compte-exercices-anterieurs",
      fichier,
      libelle: "Titre annulé après la clôture : compte du mandat",
      value: COMPTE_EXERCICES_ANTERIEURS.value,
    }),
  ];
}

function listDurees(): readonly Chiffre[] {
  const fichier = "durees-conservation";
  return DUREES_CONSERVATION.map(({ categorie, titre, depart, jours, motif }) => {
    const code = `donnees:conservation:${categorie}`;
    const libelle = `Conservation : ${titre.toLowerCase()}`;
    if (jours !== null) {
      const s = jours.value > 1 ? "s" : "";
      const value = `${jours.value} jour${s} après : ${depart}`;
      return buildChiffre(jours, { code, fichier, libelle, value });
    }
    return {
      code,
      fichier,
      libelle,
      value: "archives publiques : aucune purge par le logiciel",
      from: null,
      source: { texte: "Code du patrimoine", article: "L. 212-2, L. 212-3 et R. 212-14" },
      certainty: "from-memory",
      verifiedOn: null,
      note: motif,
    };
  });
}
