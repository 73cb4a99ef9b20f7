import { formatMontant } from "@ia-territoires/core";
import { getGenrePiece } from "@ia-territoires/dossiers";
import { getGenreModele } from "@ia-territoires/dossiers/modeles";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import type { RouterOutputs } from "../api/types.ts";
import { STATUTS_DEVIS } from "../devis/labels.ts";
import { formatNature } from "../organismes/format-nature.ts";
import { ROLES } from "../session/labels.ts";

/** Something the search found, as the server gives it. */
export type Resultat = RouterOutputs["recherche"]["list"]["lignes"][number];

const DOCUMENTS = {
  devis: "Devis",
  "projet-deliberation": "Projet de délibération",
  convention: "Convention",
} as const;

/**
 * Writes what was found in two lines: its name, and what tells it from another one of that name.
 *
 * @example
 * describeResultat({ genre: "organisme", nom: "Caen", nature: "commune", departement: "14", … }, true)
 * // => { cle: "organisme-…", libelle: "Caen", precision: "Commune, 14" }
 */
export function describeResultat(
  resultat: Resultat,
  estPrestataire: boolean,
): { readonly cle: string; readonly libelle: string; readonly precision: string } {
  const cle = `${resultat.genre}-${resultat.id}`;
  if (resultat.genre === "organisme") {
    const { nom, nature, departement, ferme } = resultat;
    const precisions = [formatNature(nature), departement, ferme ? "fermé" : null];
    return { cle, libelle: nom, precision: precisions.filter((une) => une !== null).join(", ") };
  }
  if (resultat.genre === "personne") {
    const roles = resultat.roles.map((role) => ROLES[role] ?? role).join(", ");
    const { nom, email } = resultat;
    return { cle, libelle: nom, precision: email === null ? `${roles}, ses données` : `${roles}, ${email}` };
  }
  if (resultat.genre === "mission") {
    const libelle = estPrestataire ? resultat.beneficiaire : resultat.prestataire;
    return { cle, libelle, precision: getTarifCdg(resultat.tarif).mission };
  }
  if (resultat.genre === "devis") {
    const { numero, objet, montant, statut, beneficiaire } = resultat;
    const etat = STATUTS_DEVIS[statut].libelle.toLowerCase();
    return {
      cle,
      libelle: estPrestataire ? `${numero}, ${beneficiaire}` : numero,
      precision: `${objet}, ${formatMontant(montant)}, ${etat}`,
    };
  }
  if (resultat.genre === "titre") {
    const { reference, numero, debiteur, net } = resultat;
    const libelle = numero === null ? reference : `n° ${numero}, ${reference}`;
    return { cle, libelle, precision: `${debiteur}, ${formatMontant(net)}` };
  }
  if (resultat.genre === "modele") {
    return { cle, libelle: resultat.titre, precision: getGenreModele(resultat.nature).libelle };
  }
  if (resultat.genre === "fichier") {
    const { nom, piece, beneficiaire } = resultat;
    const { libelle } = getGenrePiece(piece);
    return { cle, libelle: nom, precision: estPrestataire ? `${libelle}, ${beneficiaire}` : libelle };
  }
  if (resultat.genre === "systeme") {
    const { nom, fournisseur, organisme } = resultat;
    return { cle, libelle: nom, precision: [organisme, fournisseur].filter((un) => un !== "").join(", ") };
  }
  const { modele, numero, beneficiaire } = resultat;
  const nom = numero === null ? DOCUMENTS[modele] : `${DOCUMENTS[modele]} ${numero}`;
  return {
    cle: `${cle}-${modele}`,
    libelle: estPrestataire ? `${nom}, ${beneficiaire}` : nom,
    precision: "PDF, nouvelle fenêtre",
  };
}
