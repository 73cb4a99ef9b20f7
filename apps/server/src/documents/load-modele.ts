import type { ModeleDocument } from "@ia-territoires/documents";
import type { Tx } from "../db/in-transaction.ts";
import { findMissionIdOfDevis } from "../missions/act-on-mission.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { getMission } from "../missions/mission.repository.ts";
import { loadBordereau, loadEtatLiquidatif } from "../titres/load-modele-titre.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { buildModeleDevis } from "./build-modele-devis.ts";
import { loadIntervention } from "./load-intervention.ts";
import { loadEtatFormations, loadNoteSysteme } from "./load-note.ts";
import { isNomNote, type NomModele } from "./modeles.ts";
import { buildModeleConvention, buildModeleDeliberation } from "./build-modele-mission.ts";

/**
 * Reads the rows of a document one may see and makes its view model; answers also the plain name of its file.
 * Refuses as not found what is not visible to the acting organisme.
 *
 * @example
 * (await loadModele(tx, "devis", devisId, new Date())).nom // => "devis-2026-0001"
 */
export async function loadModele(
  tx: Tx,
  modele: NomModele,
  id: string,
  maintenant: Date,
): Promise<{ readonly modele: ModeleDocument; readonly nom: string }> {
  if (modele === "etat-liquidatif") return loadEtatLiquidatif(tx, id);
  if (modele === "bordereau-titres") return loadBordereau(tx, id, maintenant);
  const fichier = (suite: string): string =>
    `${modele}-${suite}`
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80);
  if (isNomNote(modele)) {
    const note = await loadNoteSysteme(tx, modele, id, maintenant);
    return { modele: note, nom: fichier(note.sujet) };
  }
  if (modele === "etat-formations") {
    const etat = await loadEtatFormations(tx, id, getAujourdHui(maintenant));
    return { modele: etat, nom: fichier(etat.sujet) };
  }
  if (modele === "fiche-intervention") {
    const fiche = await loadIntervention(tx, id, maintenant);
    return { modele: fiche, nom: fichier(`${fiche.beneficiaire.nom}-${fiche.date}`) };
  }
  const missionId = modele === "devis" ? await findMissionIdOfDevis(tx, id) : id;
  const charge = await getMission(tx, missionId, { maintenant });
  if (modele !== "devis") {
    const document =
      modele === "convention" ? buildModeleConvention(charge) : buildModeleDeliberation(charge);
    return { modele: document, nom: fichier(charge.beneficiaire.nom) };
  }
  const devis = charge.mission.devis.find((un) => un.id === id);
  if (devis === undefined) throw notFound("Ce devis");
  return { modele: buildModeleDevis(charge, devis), nom: fichier(devis.numero) };
}
