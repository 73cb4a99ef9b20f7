import { parseMontant } from "@ia-territoires/core";
import type { FactId } from "@ia-territoires/compliance";
import type { Appel, Monde } from "./create-monde.ts";
import { cle, createDevis, date, fait, makeReady } from "./create-mission.ts";

export const SYSTEME = {
  nom: "Agent conversationnel",
  fournisseur: "Éditeur d'essai",
  finalite: "Répondre aux habitants",
  service: "Accueil",
  usage: "projet",
} as const;

export const ACTION = {
  titre: "Annoncer la machine",
  responsable: "Secrétaire de mairie",
  echeance: date("2026-06-30"),
  budget: parseMontant("1200.00"),
};

/** Answers of a chatbot, in the order of the questionnaire. */
export const REPONSES_CHATBOT: readonly (readonly [FactId, unknown])[] = [
  ["infersOutputs", "oui"],
  ["exclusions", []],
  ["practices", []],
  ["biometricFunctions", []],
  ["annexIIIAreas", []],
  ["annexIActs", { valeur: "non-concerne", motif: "Un logiciel." }],
  ["interactions", ["direct"]],
  ["transparencyExceptions", []],
  ["activities", ["uses"]],
];

/** Answers questions one after the other; gives the last version. */
export async function answerAll(
  appel: Appel,
  systemeId: string,
  version: number,
  reponses: readonly (readonly [string, unknown])[],
): Promise<number> {
  let derniere = version;
  for (const [question, reponse] of reponses) {
    const saisie = { ...cle(), systemeId, version: derniere, fait: question, reponse };
    derniere = fait(await appel.registre.answer(saisie as never)).version;
  }
  return derniere;
}

/** A system of the world's commune, or of its CDG, with an action of its plan. */
export async function createSysteme(
  { secretaire, commune, referent, cdg }: Monde,
  nom: string = SYSTEME.nom,
  pour: "commune" | "cdg" = "commune",
): Promise<{ readonly id: string; readonly actionId: string }> {
  const [{ registre }, organismeId] = pour === "commune" ? [secretaire, commune] : [referent, cdg];
  const { systemeId, version } = fait(await registre.create({ ...cle(), organismeId, ...SYSTEME, nom }));
  fait(await registre.createAction({ ...cle(), systemeId, version, ...ACTION }));
  const { systeme } = await registre.get({ id: systemeId });
  return { id: systemeId, actionId: systeme.actions[0]?.id ?? "" };
}

/** The world's CDG serves its commune under a signed convention. */
export async function serve(monde: Monde): Promise<void> {
  const { devisId, missionId } = await createDevis(monde, 1);
  await makeReady(monde, missionId, [devisId]);
}
