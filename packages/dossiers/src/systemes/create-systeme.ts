import type { Faits } from "@ia-territoires/compliance";
import { assertTexte } from "../missions/assert-texte.ts";
import type { NatureOrganisme } from "../natures/natures-organisme.ts";
import type { ContexteSysteme, DescriptionSysteme, ResultatSysteme } from "./action-systeme.ts";
import { buildExamenGarde } from "./build-examen-garde.ts";
import { getFormeJuridique } from "./get-forme-juridique.ts";
import type { UsageSysteme } from "./systeme.ts";
import { trimDescription } from "./trim-description.ts";

/** What is needed to declare a system. */
export interface NouveauSysteme extends DescriptionSysteme {
  readonly id: string;
  readonly usage: UsageSysteme;
  /** Kind of the body: it answers its legal form. */
  readonly nature: NatureOrganisme;
}

/**
 * Declares a system: nothing is known of it but the legal form of its body, and nothing unknown is favourable.
 *
 * Refuses (as a value) a day before 1 August 2024; by RangeError, in French, an empty name or purpose.
 * @example
 * createSysteme({ id: "s1", nom: "Chatbot", fournisseur: "", finalite: "Répondre", service: "", usage: "projet", nature: "commune" }, contexte)
 * // => { statut: "fait", systeme: { faits: { legalForm: "commune" }, … }, … }
 */
export function createSysteme(nouveau: NouveauSysteme, contexte: ContexteSysteme): ResultatSysteme {
  const { id, usage, nature } = nouveau;
  assertTexte("id", id);
  const forme = getFormeJuridique(nature);
  const faits: Faits = forme === undefined ? {} : { legalForm: forme };
  const examen = buildExamenGarde({ faits, lectures: [] }, contexte.aujourdHui);
  if ("statut" in examen) return examen;
  return {
    statut: "fait",
    systeme: {
      id,
      ...trimDescription(nouveau),
      usage,
      declareLe: contexte.aujourdHui,
      faits,
      modifications: [],
      lectures: [],
      avis: [],
      actions: [],
      preuves: [],
      examen,
      changements: [],
    },
    evenements: [{ type: "systeme-declare", objetId: id, donnees: { usage } }],
  };
}
