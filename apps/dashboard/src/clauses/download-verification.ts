import type { DateIso } from "@ia-territoires/core";
import { buildContenuVerification, type ClauseVerifiee } from "@ia-territoires/dossiers/clauses";
import { download } from "../affichage/download.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Gives the check as a Word file made in this page: nothing is sent. */
export async function downloadVerification(
  titre: string,
  clauses: readonly ClauseVerifiee[],
  date: DateIso,
): Promise<void> {
  const { renderNoteDocx } = await import("@ia-territoires/documents/navigateur");
  const document = titre.trim() === "" ? "document sans titre" : titre.trim();
  const octets = await renderNoteDocx({
    modele: "note",
    ...buildContenuVerification(document, clauses),
    organisme: { nom: "Vérification des clauses", adresse: [] },
    date,
    demonstration: false,
  });
  download(`verification-clauses-${date}.docx`, TYPE, new Uint8Array(octets));
}
