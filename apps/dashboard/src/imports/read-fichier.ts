import type { FichierImport } from "@ia-territoires/server/api";
import { organismeActif } from "../session/organisme-actif.ts";

/** What the server reads in a file, or its own sentence when it does not. */
export type LectureFichier =
  | { readonly statut: "lu"; readonly fichier: FichierImport }
  | { readonly statut: "refus"; readonly message: string };

/** Has the server read a file for one of its imports; nothing is kept. */
export async function readFichier(code: string, fichier: File): Promise<LectureFichier> {
  try {
    const reponse = await fetch(`/api/imports/${code}/lecture?nom=${encodeURIComponent(fichier.name)}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream", "x-organisme": organismeActif.get() ?? "" },
      body: fichier,
    });
    const lu = (await reponse.json()) as FichierImport & { readonly message?: string };
    if (reponse.ok) return { statut: "lu", fichier: lu };
    return {
      statut: "refus",
      message: lu.message ?? "Le fichier n’a pas été lu : réessayez dans un moment.",
    };
  } catch {
    return { statut: "refus", message: "Le fichier n’a pas été envoyé : réessayez dans un moment." };
  }
}
