import type { ModeleCourrier } from "./modele-courrier.ts";
import { ACCES_AJOUTE } from "./modeles/acces-ajoute.ts";
import { ADMINISTRATION_CONFIEE } from "./modeles/administration-confiee.ts";
import { CRENEAU_ANNULATION, CRENEAU_INVITATION } from "./modeles/creneau.ts";
import { DOCUMENT_DEMANDE, DOCUMENT_RAPPEL } from "./modeles/document.ts";
import { ESSAI } from "./modeles/essai.ts";
import { INVITATION } from "./modeles/invitation.ts";
import { MOT_DE_PASSE_CHANGE } from "./modeles/mot-de-passe-change.ts";
import { MOT_DE_PASSE_OUBLIE } from "./modeles/mot-de-passe-oublie.ts";
import { PREMIER_ADMINISTRATEUR } from "./modeles/premier-administrateur.ts";
import { PASSATION } from "./modeles/passation.ts";
import { RESUME_QUOTIDIEN } from "./modeles/resume-quotidien.ts";
import { SECOND_FACTEUR_RETIRE } from "./modeles/second-facteur-retire.ts";

/** Every template of mail by its code; a new one is a file in `modeles/` and a line here. */
export const MODELES_COURRIER = {
  invitation: INVITATION,
  "acces-ajoute": ACCES_AJOUTE,
  "premier-administrateur": PREMIER_ADMINISTRATEUR,
  "administration-confiee": ADMINISTRATION_CONFIEE,
  "mot-de-passe-oublie": MOT_DE_PASSE_OUBLIE,
  "mot-de-passe-change": MOT_DE_PASSE_CHANGE,
  "second-facteur-retire": SECOND_FACTEUR_RETIRE,
  "resume-quotidien": RESUME_QUOTIDIEN,
  "creneau-invitation": CRENEAU_INVITATION,
  "creneau-annulation": CRENEAU_ANNULATION,
  passation: PASSATION,
  "document-demande": DOCUMENT_DEMANDE,
  "document-rappel": DOCUMENT_RAPPEL,
  essai: ESSAI,
} as const satisfies Readonly<Record<string, ModeleCourrier>>;

export type CodeModele = keyof typeof MODELES_COURRIER;

/** The values that a template asks for. */
export type VariablesModele<C extends CodeModele> = Readonly<
  Record<keyof (typeof MODELES_COURRIER)[C]["variables"], string>
>;

export const CODES_MODELE = Object.keys(MODELES_COURRIER) as readonly CodeModele[];

/** The template of a code as the machinery handles it; undefined for one that no longer exists. */
export function findModele(code: string): ModeleCourrier | undefined {
  const modeles: Readonly<Record<string, ModeleCourrier>> = MODELES_COURRIER;
  return Object.hasOwn(modeles, code) ? modeles[code] : undefined;
}
