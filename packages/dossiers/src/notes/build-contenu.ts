import type { SectionNote } from "@ia-territoires/core";
import type { ChargeNote } from "./charge-note.ts";
import type { ContenuNote } from "./contenu-note.ts";

/** A document of a system around its sections, on the release of law that was applied. */
export function buildContenu(
  { systeme, examen }: ChargeNote,
  { titre, signatures }: { readonly titre: string; readonly signatures: readonly string[] },
  sections: readonly SectionNote[],
): ContenuNote {
  const { textVersion, ruleset } = examen.classement;
  return {
    titre,
    sujet: systeme.nom,
    droit: { redaction: textVersion, lot: ruleset.id, empreinte: ruleset.hash },
    sections,
    signatures,
  };
}
