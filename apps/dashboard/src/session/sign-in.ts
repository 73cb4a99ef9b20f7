/** Answer of a sign-in: done, or the sentence to show, beside the field it concerns when there is one. */
export type ResultatConnexion =
  | { readonly statut: "fait" }
  /** The password is right: the code of the second factor is due. */
  | { readonly statut: "second-facteur" }
  | {
      readonly statut: "refus";
      readonly champ: "email" | "motDePasse" | "formulaire";
      readonly message: string;
    };

/**
 * Signs in with e-mail and password (better-auth). Never tells whether the account exists.
 *
 * @example
 * await signIn("referent.ia@cdg14.demo", "…") // => { statut: "fait" }
 */
export async function signIn(email: string, motDePasse: string): Promise<ResultatConnexion> {
  try {
    const response = await fetch("/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password: motDePasse }),
    });
    const lu = (await response.json()) as { twoFactorRedirect?: boolean; code?: string; message?: string };
    if (response.ok) return { statut: lu.twoFactorRedirect === true ? "second-facteur" : "fait" };
    if (lu.code === "ACCES_TERMINE") {
      return { statut: "refus", champ: "formulaire", message: lu.message ?? "Votre accès a pris fin." };
    }
    return readRefus(
      response.status,
      response.headers.get("x-retry-after") ?? response.headers.get("retry-after"),
    );
  } catch {
    return {
      statut: "refus",
      champ: "formulaire",
      message: "Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.",
    };
  }
}

/** Turns the answer of the sign-in route into a sentence. Exported for its test. */
export function readRefus(status: number, retryAfter: string | null): ResultatConnexion {
  if (status === 429) {
    const seconds = Number(retryAfter);
    const attente = Number.isFinite(seconds) && seconds > 0 ? formatAttente(seconds) : "une minute";
    return {
      statut: "refus",
      champ: "formulaire",
      message: `Trop d’essais de connexion. Par sécurité, attendez ${attente} avant de réessayer.`,
    };
  }
  if (status === 400 || status === 401 || status === 403 || status === 422) {
    return { statut: "refus", champ: "motDePasse", message: "Adresse ou mot de passe incorrect." };
  }
  return {
    statut: "refus",
    champ: "formulaire",
    message: "La connexion a échoué à cause d’une erreur du serveur. Réessayez dans un instant.",
  };
}

function formatAttente(seconds: number): string {
  if (seconds < 60) return `${String(Math.ceil(seconds))} seconde${seconds > 1 ? "s" : ""}`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "une minute" : `${String(minutes)} minutes`;
}
