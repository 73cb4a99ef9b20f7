import type { UsageSysteme } from "@ia-territoires/dossiers/systemes";
import { SCENARIOS_SYSTEMES, type ScenarioSysteme } from "./scenarios-systemes.ts";

/** Systems that other communes declare too: the same answers, for a use of their own. */
const REPRISES: readonly (readonly [insee: string, modele: string, usage: UsageSysteme])[] = [
  ["14118", "Agent conversationnel du site", "projet"],
  ["14118", "Vidéo-protection augmentée", "projet"],
  ["14327", "Tri de candidatures", "en-service"],
  ["14327", "Aide à la rédaction des courriers", "en-service"],
  ["14437", "Affectation en crèche", "essai"],
  ["14366", "Vidéo-protection augmentée", "projet"],
  ["14174", "Agent conversationnel du site", "en-service"],
  ["14061", "Recherche de fuites d'eau", "en-service"],
  ["14654", "Compte rendu automatique des réunions", "essai"],
  ["14738", "Affiches et visuels générés", "en-service"],
  ["14027", "Instruction d'aides facultatives", "projet"],
];

export const SCENARIOS_REPRIS: readonly ScenarioSysteme[] = REPRISES.map(([insee, modele, usage]) => {
  const connu = SCENARIOS_SYSTEMES.find(({ nom }) => nom.startsWith(modele));
  if (connu === undefined) throw new Error(`Démonstration : aucun système « ${modele} ».`);
  // The plan of actions and the opinion of the juriste are those of the first commune only.
  const { actions: _, avis: __, ...repris } = connu;
  return { ...repris, insee, usage };
});
