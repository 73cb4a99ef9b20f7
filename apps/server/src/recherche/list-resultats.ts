import type { Montant } from "@ia-territoires/core";
import type { GenrePiece, StatutDevis } from "@ia-territoires/dossiers";
import type { StatutSysteme } from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import type { StatutMission } from "../missions/liste-missions.ts";
import { listOrganismes } from "../organismes/list-organismes.ts";
import { type LireObjets, listDocuments } from "./list-documents.ts";
import { listObjets, type ObjetTrouve } from "./list-objets.ts";
import { listTitresEtModeles } from "./list-titres-modeles.ts";
import type { ResultatRecherche } from "./resultat-recherche.ts";

/**
 * Lists what a search finds in the rows one may see: bodies, missions, devis, AI systems, documents, files, at most
 * `taille` of each. `mots` are those of the text, as `splitTermes` gives them.
 *
 * @example
 * await listResultats(tx, "caen", ["caen"], 5) // => [{ genre: "organisme", nom: "Caen", … }, …]
 */
export async function listResultats(
  tx: Tx,
  texte: string,
  mots: readonly string[],
  taille: number,
): Promise<readonly ResultatRecherche[]> {
  const { lignes } = await listOrganismes(tx, { recherche: texte, page: 1, taille });
  const lus = new Map<string, readonly ObjetTrouve[]>();
  const lire: LireObjets = async (genre, termes) => {
    const cle = `${genre} ${termes.join(" ")}`;
    const objets = lus.get(cle) ?? (await listObjets(tx, genre, termes, taille));
    lus.set(cle, objets);
    return objets;
  };
  const missions = await lire("mission", mots);
  const devis = await lire("devis", mots);
  const fichiers = await lire("fichier", mots);
  const systemes = await lire("systeme", mots);
  return [
    ...lignes.map(({ id, nom, nature, departement, ferme }) => ({
      genre: "organisme" as const,
      id,
      nom,
      nature,
      departement,
      ferme,
    })),
    ...missions.map(({ id, reference, statut, beneficiaire, prestataire }) => ({
      genre: "mission" as const,
      id,
      tarif: reference,
      statut: statut as StatutMission,
      beneficiaire,
      prestataire,
    })),
    ...devis.map(({ id, dossierId, reference, titre, statut, montant, beneficiaire }) => ({
      genre: "devis" as const,
      id,
      missionId: dossierId,
      numero: reference,
      objet: titre,
      statut: statut as StatutDevis,
      montant: montant as Montant,
      beneficiaire,
    })),
    ...systemes.map(({ id, reference, titre, statut, beneficiaire }) => ({
      genre: "systeme" as const,
      id,
      nom: titre,
      fournisseur: reference,
      statut: statut as StatutSysteme,
      organisme: beneficiaire,
    })),
    ...(await listTitresEtModeles(tx, mots, taille)),
    ...(await listDocuments(lire, mots, taille)),
    ...fichiers.map(({ id, dossierId, reference, titre, beneficiaire }) => ({
      genre: "fichier" as const,
      id,
      dossierId,
      nom: reference,
      piece: titre as GenrePiece,
      beneficiaire,
    })),
  ];
}
