import { parsePrixUnitaire, parseQuantite, parseTaux } from "@ia-territoires/core";
import type { ModeleTarif, PrestationCdg } from "../prestations/prestation-cdg.ts";
import { EXPERTE_ITINERANTE_CDG53 } from "./tarifs-cdg53-2024.ts";

const [ANNEE_2024] = EXPERTE_ITINERANTE_CDG53.versions;
const prix = parsePrixUnitaire;

/** One line of the same page as the travelling expert: same year, same body, same certainty. */
function prestation(id: string, mission: string, article: string, value: ModeleTarif): PrestationCdg {
  const { prestataire, tva, fondement } = EXPERTE_ITINERANTE_CDG53;
  const versions =
    ANNEE_2024 === undefined ? [] : [{ ...ANNEE_2024, value, source: { ...ANNEE_2024.source, article } }];
  return { id, prestataire, mission, versions, tva, fondement };
}

const temps = (
  unite: "heure" | "mois",
  prixParClasse: Readonly<Record<string, string>>,
  minimum: string | null,
): ModeleTarif => ({
  modele: "temps",
  unite,
  prix: Object.fromEntries(Object.entries(prixParClasse).map(([classe, montant]) => [classe, prix(montant)])),
  pas: null,
  minimumFacture: minimum === null ? null : parseQuantite(minimum),
  plafondAnnuel: null,
  deplacements: "non-precise",
});

/** The other tariffs of the CDG of Mayenne for 2024 that were read. */
export const PRESTATIONS_CDG53: readonly PrestationCdg[] = [
  prestation(
    "cdg53-organisation",
    "Conseil en organisation",
    "Conseil en organisation (sur devis, à l'heure)",
    temps("heure", { tous: "58.00" }, null),
  ),
  prestation(
    "cdg53-remote",
    "Intervention à distance",
    "Intervention à distance",
    temps("heure", { tous: "42.00" }, null),
  ),
  prestation(
    "cdg53-contract-hosting",
    "Portage de contrat",
    "Portage de contrat",
    temps("mois", { A: "139.00", B: "133.50", C: "128.00" }, "3"),
  ),
  prestation("cdg53-career-review", "Bilan de carrière personnalisé", "Bilan de carrière", {
    modele: "forfait",
    par: "personne",
    prix: { tous: prix("645.00") },
  }),
  prestation("cdg53-insurance", "Gestion de l'assurance statutaire", "Assurance statutaire", {
    modele: "pourcentage",
    assiette: "prime d'assurance",
    parts: [{ libelle: "Frais de gestion", taux: parseTaux("6") }],
  }),
  prestation("cdg53-contribution", "Cotisation des collectivités affiliées", "Cotisations", {
    modele: "pourcentage",
    assiette: "masse salariale",
    parts: [
      { libelle: "Cotisation obligatoire", taux: parseTaux("0.8") },
      { libelle: "Cotisation additionnelle", taux: parseTaux("0.45") },
    ],
  }),
  prestation("cdg53-room", "Location de salle", "Location de salles", {
    modele: "produit",
    facteurs: ["unités de plancher (1 à 4)", "demi-journées"],
    prix: { "partenaire-institutionnel": prix("25.00"), autre: prix("46.00") },
  }),
];
