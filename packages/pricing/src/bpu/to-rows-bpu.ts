import type { LigneBpu, PalierBpu } from "./bpu.ts";
import { COLONNES_BPU } from "./colonnes.ts";
import type { ColonneBpu } from "./colonnes.ts";
import { LIBELLES_UNITE } from "./unites.ts";

/**
 * Writes the lines of a BPU as rows of text cells, the header first, one row per step: what `parseBpu` reads back to
 * the same lines, and what a spreadsheet takes.
 * @example
 * const [ligne] = parseBpu([["code", "lot", "designation", "unite", "prix_unitaire_ht", "categorie_tva"], ["A", "1", "Note", "note", 780, "normal"]]).lignes;
 * toRowsBpu([ligne])[1].slice(0, 3) // => ["CONTRACTUEL", "A", "1"]
 * toRowsBpu([ligne])[1][13] // => "780,00"
 */
export function toRowsBpu(lignes: readonly LigneBpu[]): readonly (readonly string[])[] {
  return [[...COLONNES_BPU], ...lignes.flatMap(toRows)];
}

function toRows(ligne: LigneBpu): readonly (readonly string[])[] {
  const { prix } = ligne;
  if (prix.type === "taux") return [toRow(ligne, toNombre(prix.taux, 2), null, "")];
  if (prix.type === "unitaire") return [toRow(ligne, toNombre(prix.prixUnitaireHt, 2), null, "")];
  return prix.paliers.map((palier) => toRow(ligne, toNombre(palier.prixUnitaireHt, 2), palier, prix.mode));
}

function toRow(
  ligne: LigneBpu,
  prix: string,
  palier: PalierBpu | null,
  modePalier: string,
): readonly string[] {
  const valeurs: Readonly<Record<ColonneBpu, string | number | null>> = {
    statut: ligne.illustratif ? "ILLUSTRATIF" : "CONTRACTUEL",
    code: ligne.code,
    lot: ligne.lot,
    famille: ligne.famille,
    designation: ligne.designation,
    mode: ligne.mode,
    public_ou_taille: ligne.publicOuTaille,
    profil: ligne.profil,
    unite: LIBELLES_UNITE[ligne.unite],
    duree: ligne.duree,
    palier_de: palier && toNombre(palier.de, 0),
    palier_a: palier?.a ? toNombre(palier.a, 0) : null,
    mode_palier: modePalier,
    prix_unitaire_ht: prix,
    categorie_tva: ligne.categorieTva,
    revisable: ligne.revisable === null ? null : ligne.revisable ? "oui" : "non",
    min_participants: ligne.minParticipants,
    max_participants: ligne.maxParticipants,
    delai_livrable_jours_ouvres: ligne.delaiLivrableJoursOuvres,
    reference_cctp: ligne.referenceCctp,
    observation: ligne.observation,
  };
  return COLONNES_BPU.map((colonne) => String(valeurs[colonne] ?? ""));
}

/** « 1450,00 »: a comma, no sign of euro and no space between thousands, which a spreadsheet would keep as text. */
function toNombre(decimal: string, decimales: number): string {
  const [entier = "", suite = ""] = decimal.split(".");
  const ecrites = suite.padEnd(decimales, "0");
  return ecrites === "" ? entier : `${entier},${ecrites}`;
}
