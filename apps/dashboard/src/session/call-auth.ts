/** Answer of a sign-in route: done with what it gave, or its code and the sentence to show. */
export type ReponseAuth<T> =
  | { readonly statut: "fait"; readonly donnees: T }
  | { readonly statut: "refus"; readonly code: string; readonly message: string };

const PANNE = "La demande a échoué à cause d’une erreur du serveur. Réessayez dans un instant.";

/**
 * Calls a route of the sign-in service; never throws.
 *
 * @example
 * await callAuth("/two-factor/verify-totp", { code: "123456" }) // => { statut: "fait", donnees: { … } }
 */
export async function callAuth<T>(route: string, corps: object): Promise<ReponseAuth<T>> {
  try {
    const response = await fetch(`/api/auth${route}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(corps),
    });
    const lu = (await response.json()) as { code?: string; message?: string } | null;
    if (response.ok) return { statut: "fait", donnees: lu as T };
    return { statut: "refus", code: lu?.code ?? "", message: lu?.message ?? PANNE };
  } catch {
    return {
      statut: "refus",
      code: "HORS_LIGNE",
      message: "Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.",
    };
  }
}
