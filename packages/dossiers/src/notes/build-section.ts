import { fillPhrase, type PartieModele } from "@ia-territoires/compliance/modeles";
import type { PartieNote, SectionNote } from "@ia-territoires/core";
import type { ChargeNote } from "./charge-note.ts";
import { champs, liste, texte } from "./parties.ts";

/**
 * A part of a document: the sentences and points of its model with the names of the system, then what is known (`sues`),
 * then the lines left to complete. Its texts are cited when the model has some.
 */
export function buildSection(
  charge: ChargeNote,
  modele: PartieModele,
  ...sues: readonly PartieNote[]
): SectionNote {
  const { titre, phrases = [], points = [], aRemplir = [], sources, certainty } = modele;
  const noms = {
    organisme: charge.organisme.nom,
    systeme: charge.systeme.nom,
    // Typed as a sentence, it is then part of one.
    finalite: charge.systeme.finalite.trim().replace(/[.\s]+$/u, ""),
  };
  return {
    titre,
    parties: [
      ...phrases.map((phrase) => texte(fillPhrase(phrase, noms))),
      ...(points.length === 0 ? [] : [liste(points, "")]),
      ...sues,
      ...(aRemplir.length === 0 ? [] : [champs(...aRemplir.map((terme) => [terme, null] as const))]),
    ],
    ...(sources.length === 0 ? {} : { sources, certainty }),
  };
}
