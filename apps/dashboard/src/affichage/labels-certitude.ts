import type { Certainty } from "@ia-territoires/core";
import type { Ton } from "./etiquette.tsx";

/** How far a rule of law was checked, in words for people who sign. */
export const CERTITUDES: Readonly<Record<Certainty, { readonly libelle: string; readonly ton: Ton }>> = {
  verified: { libelle: "lu dans le texte", ton: "fait" },
  secondary: { libelle: "lu dans un commentaire", ton: "neutre" },
  "from-memory": { libelle: "à vérifier", ton: "attention" },
  contested: { libelle: "contesté", ton: "attention" },
  illustrative: { libelle: "illustratif", ton: "attention" },
};
