import { formatMontant, formatPrixUnitaire, formatQuantite, formatTaux } from "@ia-territoires/core";
import type { ModeleTarif, ModeleTemps, PrixParClasse } from "../prestations/prestation-cdg.ts";

const UNITES = { heure: "l'heure", "demi-journee": "la demi-journée", jour: "la journée", mois: "le mois" };
const PAR = { personne: "par personne", session: "la session", mission: "la mission" };

/** Writes what a tariff asks in one French line: « 58,00 € l'heure ». */
export function formatModeleTarif(modele: ModeleTarif): string {
  switch (modele.modele) {
    case "temps":
      return formatTemps(modele);
    case "fixe-et-temps":
      return `${formatMontant(modele.fixeAnnuel)} par an, et ${formatTemps(modele)}`;
    case "forfait":
      return `${formatPrix(modele.prix)} ${PAR[modele.par]}`;
    case "pourcentage":
      return modele.parts
        .map(({ libelle, taux }) => `${libelle} : ${formatTaux(taux)} (${modele.assiette})`)
        .join(" ; ");
    case "produit":
      return `${formatPrix(modele.prix)}, par ${modele.facteurs.join(" et ")}`;
    case "population":
      return modele.tranches
        .map(
          ({ jusqua, prix }) =>
            `${formatPrixUnitaire(prix)}${modele.mode === "habitant" ? " par habitant" : ""} ${jusqua === null ? "au-delà" : `jusqu'à ${jusqua} habitants`}`,
        )
        .join(" ; ");
    case "formules":
      return modele.formules
        .map(({ nom, montant }) => `${nom} : ${montant === null ? "montant non lu" : formatMontant(montant)}`)
        .join(" ; ");
    case "sur-devis":
      return "sur devis";
    case "inclus":
      break;
  }
  return "inclus dans la cotisation";
}

function formatPrix(prix: PrixParClasse): string {
  return Object.entries(prix)
    .map(([classe, montant]) =>
      classe === "tous"
        ? formatPrixUnitaire(montant)
        : `${formatPrixUnitaire(montant)} (${classe.replaceAll("-", " ")})`,
    )
    .join(", ");
}

function formatTemps({ prix, unite, minimumFacture, plafondAnnuel }: Omit<ModeleTemps, "modele">): string {
  const limites = [
    ...(minimumFacture === null ? [] : [`${formatQuantite(minimumFacture)} au moins`]),
    ...(plafondAnnuel === null ? [] : [`${formatQuantite(plafondAnnuel)} au plus par an`]),
  ];
  return [`${formatPrix(prix)} ${UNITES[unite]}`, ...limites].join(", ");
}
