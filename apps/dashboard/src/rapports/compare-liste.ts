import { openAtelier } from "./atelier/open-atelier.ts";
import { readFichier } from "./atelier/read-fichier.ts";
import type { DemandeRapport, Reference } from "./atelier/protocole.ts";
import { getPeriodePrecedente } from "./filtres-rapport.ts";
import { guessPlaces } from "./guess-places.ts";

/** Draws the report of another list, in a worker of its own, over the half-year before; refuses a list with errors. */
export async function compareListe(fichier: File, demande: DemandeRapport): Promise<Reference> {
  const autre = openAtelier();
  try {
    const ouverture = await autre.ask("open", await readFichier(fichier));
    if (ouverture.statut === "refus") throw new RangeError(ouverture.message);
    const titres = ouverture.feuilles[0]?.debut[0] ?? [];
    const lecture = await autre.ask("read", {
      feuille: 0,
      places: guessPlaces(titres),
      bpu: [],
      sirets: null,
    });
    const [premiere] = lecture.erreurs;
    if (premiere !== undefined) {
      throw new RangeError(
        `Cette liste a ${String(lecture.nombreErreurs)} erreur(s), la première ligne ${String(premiere.ligne)}, colonne « ${premiere.colonne} » : ${premiere.attendu}. Ouvrez-la d’abord seule pour la corriger.`,
      );
    }
    const periode = getPeriodePrecedente(demande.periode);
    await autre.ask("calculate", { ...demande, periode });
    return { tableaux: await autre.ask("listTableaux") };
  } finally {
    autre.close();
  }
}
