import { buildChiffre, type Chiffre, type DatedValue, type Source } from "@ia-territoires/core";
import { CLAUSES_IA } from "../texts/clauses-ia.ts";
import { SERVICES_OFFRE } from "../texts/offre-cdg14-services.ts";
import {
  ANNUALITE,
  COMPTE_EXERCICES_ANTERIEURS,
  JOURNEE_COMPLEMENTAIRE,
  LIQUIDATION,
  TITRE_EXECUTOIRE,
} from "../texts/recettes-publiques.ts";
import { COLONNES_SCDL, SCDL_DELIBERATIONS } from "../texts/scdl-deliberations.ts";

const RECETTES: readonly (readonly [string, string, string, DatedValue<unknown>])[] = [
  [
    "journee-complementaire",
    "Journée complémentaire : dernier jour",
    "31 janvier qui suit l'exercice",
    JOURNEE_COMPLEMENTAIRE,
  ],
  ["titre", "Titre exécutoire", "émetteur et voies de recours indiqués ; bordereau signé", TITRE_EXECUTOIRE],
  ["liquidation", "Ordre de recouvrer", "bases de la liquidation indiquées", LIQUIDATION],
  [
    "exercices-anterieurs",
    "Compte d'un titre annulé sur exercice clos",
    COMPTE_EXERCICES_ANTERIEURS.value,
    COMPTE_EXERCICES_ANTERIEURS,
  ],
];

/** What acts, titres and contracts are held to: services of the offer, revenue, published columns, clauses. */
export function listChiffresActes(): readonly Chiffre[] {
  const read = (code: string, fichier: string, libelle: string, value: string, source: Source): Chiffre => ({
    code: `dossiers:${code}`,
    fichier,
    libelle,
    value,
    from: null,
    source,
    certainty: "secondary",
    verifiedOn: source.consulteLe ?? null,
  });
  return [
    ...SERVICES_OFFRE.map(({ code, libelle, source }) =>
      read(`service:${code}`, "offre-cdg14-services", "Service de l'offre du CDG14", libelle, source),
    ),
    ...RECETTES.map(([code, libelle, value, regle]) =>
      buildChiffre(regle, {
        code: `dossiers:recette:${code}`,
        fichier: "recettes-publiques",
        libelle,
        value,
      }),
    ),
    read("recette:annualite", "recettes-publiques", "Exercice budgétaire", "année civile", ANNUALITE),
    read(
      "scdl:deliberations",
      "scdl-deliberations",
      "Colonnes publiées d'une délibération",
      COLONNES_SCDL.map(({ nom }) => nom).join(", "),
      SCDL_DELIBERATIONS,
    ),
    ...CLAUSES_IA.map((clause) =>
      buildChiffre(clause, {
        code: `dossiers:clause:${clause.value.code}`,
        fichier: "clauses-ia",
        libelle: `Clause à prévoir : ${clause.value.titre.toLowerCase()}`,
        value: clause.value.attendu,
      }),
    ),
  ];
}
