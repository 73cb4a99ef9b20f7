import { type Certainty, LIBELLES_CERTITUDE } from "@ia-territoires/core";
import type { Ton } from "./etiquette.tsx";

/** How far a rule of law was checked, in words for people who sign. */
export const CERTITUDES: Readonly<Record<Certainty, { readonly libelle: string; readonly ton: Ton }>> = {
  verified: { libelle: LIBELLES_CERTITUDE.verified, ton: "fait" },
  secondary: { libelle: LIBELLES_CERTITUDE.secondary, ton: "neutre" },
  "from-memory": { libelle: LIBELLES_CERTITUDE["from-memory"], ton: "attention" },
  contested: { libelle: LIBELLES_CERTITUDE.contested, ton: "attention" },
  illustrative: { libelle: LIBELLES_CERTITUDE.illustrative, ton: "attention" },
};
