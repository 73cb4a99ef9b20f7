import type { DepotPiece } from "@ia-territoires/dossiers/schemas";
import { organismeActif } from "../session/organisme-actif.ts";
import { sessionExpiree } from "../session/session-expiree.ts";

/** What became of a sending. */
export type Envoi =
  | { readonly etat: "fait" }
  | { readonly etat: "annule" }
  | { readonly etat: "refuse"; readonly message: string; readonly reference?: string | undefined };

const HORS_LIGNE =
  "Le serveur ne répond pas : rien n’a été déposé. Vérifiez votre connexion, puis réessayez.";

function readReponse({ status, responseText }: XMLHttpRequest): Envoi {
  if (status === 201) return { etat: "fait" };
  if (status === 401) sessionExpiree.set(true);
  try {
    const { message, requestId } = JSON.parse(responseText) as { message?: string; requestId?: string };
    if (message !== undefined)
      return { etat: "refuse", message, ...(status >= 500 ? { reference: requestId } : {}) };
  } catch {
    // A proxy in between has answered in its own words.
  }
  return {
    etat: "refuse",
    message:
      status === 413
        ? "Ce fichier est trop lourd pour le serveur."
        : "Le dépôt n’a pas abouti : rien n’a été enregistré. Réessayez.",
  };
}

/**
 * Sends a file and what is said of it, telling how much has gone; `signal` gives it up. `fetch` cannot tell the
 * progress of what it sends: hence XMLHttpRequest.
 *
 * @example
 * await sendFichier({ dossierId, cleIdempotence, fichier, piece }, { signal, onProgres }) // => { etat: "fait" }
 */
export function sendFichier(
  depot: {
    readonly dossierId: string;
    readonly cleIdempotence: string;
    readonly fichier: File;
    readonly piece: DepotPiece;
  },
  suivi: { readonly signal: AbortSignal; readonly onProgres: (part: number) => void },
): Promise<Envoi> {
  const { dossierId, cleIdempotence, fichier, piece } = depot;
  const corps = new FormData();
  corps.append("piece", JSON.stringify({ ...piece, dossierId, cleIdempotence }));
  corps.append("fichier", fichier);
  const requete = new XMLHttpRequest();
  requete.open("POST", "/api/fichiers");
  requete.setRequestHeader("x-organisme", organismeActif.get() ?? "");
  return new Promise((resolve) => {
    requete.upload.addEventListener("progress", ({ loaded, total }) => {
      if (total > 0) suivi.onProgres(loaded / total);
    });
    requete.addEventListener("load", () => {
      resolve(readReponse(requete));
    });
    requete.addEventListener("error", () => {
      resolve({ etat: "refuse", message: HORS_LIGNE });
    });
    requete.addEventListener("abort", () => {
      resolve({ etat: "annule" });
    });
    suivi.signal.addEventListener("abort", () => {
      requete.abort();
    });
    requete.send(corps);
  });
}
