import { buildChiffre, type Chiffre, formatMontant } from "@ia-territoires/core";
import { formatDemiJournees } from "../plafond/format-demi-journees.ts";
import { PRESTATIONS_CDG } from "../prestations/prestations-cdg.ts";
import { TARIFS_CDG } from "../tarifs/tarifs-cdg.ts";
import { MISSIONS_FACULTATIVES_CDG } from "../texts/cgfp-l452-40.ts";
import { TVA_HORS_CHAMP_CDG } from "../texts/cgi-256-b.ts";
import { formatModeleTarif } from "./format-modele-tarif.ts";
import { toChiffre } from "./to-chiffre.ts";

/** File that holds each tariff, by the beginning of its code. */
const FICHIERS: readonly (readonly [debut: string, fichier: string])[] = [
  ["cdg14-", "offre-cdg14"],
  ["cdg34-", "tarifs-cdg34"],
  ["cdg47-", "tarifs-cdg47"],
  ["cdg53-travelling", "tarifs-cdg53-2024"],
  ["cdg53-", "prestations-cdg53-2024"],
  ["cdg79-", "tarifs-cdg79"],
];
const getFichier = (id: string): string => FICHIERS.find(([debut]) => id.startsWith(debut))?.[1] ?? id;

/** Tariffs of the centres de gestion, and what holds for all of them. */
export function listChiffresTarifs(): readonly Chiffre[] {
  const demiJournees = TARIFS_CDG.flatMap(({ id, prestataire, versions }) =>
    versions.flatMap((version) => {
      const { prixDemiJournee, minimumDemiJournees, plafondDemiJournees, deplacements } = version.value;
      const build = (code: string, libelle: string, value: string | null): readonly Chiffre[] =>
        value === null
          ? []
          : [
              buildChiffre(version, {
                code: `prix:${id}:${code}`,
                fichier: getFichier(id),
                libelle: `${libelle} (${prestataire.nom})`,
                value,
              }),
            ];
      return [
        ...build("prix", "Prix de la demi-journée", formatMontant(prixDemiJournee)),
        ...build(
          "minimum",
          "Minimum d'un devis",
          minimumDemiJournees === null ? null : formatDemiJournees(minimumDemiJournees),
        ),
        ...build(
          "plafond",
          "Plafond par an et par organisme",
          plafondDemiJournees === null ? null : formatDemiJournees(plafondDemiJournees),
        ),
        ...build(
          "deplacements",
          "Frais de déplacement",
          deplacements === "inclus" ? "inclus dans le prix" : "non précisés par le texte",
        ),
      ];
    }),
  );
  const parDemiJournees = new Set<string>(TARIFS_CDG.map(({ id }) => id));
  const autres = PRESTATIONS_CDG.filter(({ id }) => !parDemiJournees.has(id)).flatMap(
    ({ id, mission, prestataire, versions }) =>
      versions.map((version) =>
        buildChiffre(version, {
          code: `prix:${id}`,
          fichier: getFichier(id),
          libelle: `${mission} (${prestataire.nom})`,
          value: formatModeleTarif(version.value),
        }),
      ),
  );
  const { mention, source, certainty, note } = TVA_HORS_CHAMP_CDG;
  return [
    ...demiJournees,
    ...autres,
    toChiffre(
      {
        code: "prix:tva-cdg",
        fichier: "cgi-256-b",
        libelle: "TVA sur les missions facultatives d'un centre de gestion",
        value: mention,
      },
      source,
      certainty,
      note,
    ),
    toChiffre(
      {
        code: "prix:missions-facultatives",
        fichier: "cgfp-l452-40",
        libelle: "Fondement des missions facultatives d'un centre de gestion",
        value: "à la demande des organismes de son ressort, dont les conseils juridiques",
      },
      MISSIONS_FACULTATIVES_CDG,
      "secondary",
    ),
  ];
}
