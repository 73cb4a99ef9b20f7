import type { SaisieModele } from "@ia-territoires/dossiers/modeles";
import { runJob } from "../src/jobs/run-job.ts";
import { MAINTENANT, type Monde } from "./create-monde.ts";
import { cle, fait } from "./create-mission.ts";
import { openFichiersEssai } from "./open-fichiers-essai.ts";

export const MODELE: SaisieModele = {
  titre: "Charte des usages de l'IA",
  genre: "charte",
  texte: "# Objet\n{collectivite.nom} adopte cette charte.\n\n- relire\n- vérifier",
};

/** A model of the world's CDG. */
export async function createModele(monde: Monde, titre = MODELE.titre, texte = MODELE.texte) {
  return fait(await monde.referent.modeles.create({ ...cle(), ...MODELE, titre, texte }));
}

/** A copy asked for to these missions, of a new model unless told; nothing is made yet. */
export async function createCopie(
  monde: Monde,
  missionIds: readonly string[],
  {
    modele,
    avecBlancs = false,
  }: { modele?: { modeleId: string; version: number }; avecBlancs?: boolean } = {},
) {
  const { modeleId, version } = modele ?? (await createModele(monde));
  const demande = { ...cle(), modeleId, version, missionIds: [...missionIds], avecBlancs };
  const { copieId } = fait(await monde.referent.modeles.startCopie(demande));
  return { modeleId, copieId };
}

/** Runs a copy as a server would, and answers how each body ended. */
export async function runCopie(monde: Monde, { copieId }: { readonly copieId: string }) {
  const outils = {
    base: monde.base,
    horloge: () => MAINTENANT,
    adresse: "",
    fichiers: await openFichiersEssai(),
  };
  await runJob(outils, "copie-modele", { copieId, organismeId: monde.cdg });
  return monde.referent.modeles.getCopie({ id: copieId });
}
