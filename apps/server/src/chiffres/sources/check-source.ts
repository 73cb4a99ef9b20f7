/**
 * What the address of a source answered: `ouverte`, something was there (or the site keeps programs out, which says
 * nothing of the page); `absente`, not found or gone; `muette`, no answer in time.
 */
export type EtatSource = "ouverte" | "absente" | "muette";

/** The answer of one address. */
export interface ReponseSource {
  readonly adresse: string;
  readonly etat: EtatSource;
  /** Why, in French; empty when the page opened as it was. */
  readonly detail: string;
}

/** Says who asks, so that a site can reach whoever runs this. */
const AGENT = "ia-territoires (verification des sources)";

/**
 * Opens the address of a source, follows its redirections, reads nothing of the page. Never throws: what goes wrong is
 * the answer.
 *
 * @example
 * await checkSource("https://eur-lex.europa.eu/eli/reg/2024/1689/oj", { delaiMs: 15_000 }) // => { etat: "ouverte", … }
 */
export async function checkSource(
  adresse: string,
  { delaiMs, annule }: { readonly delaiMs: number; readonly annule?: AbortSignal },
): Promise<ReponseSource> {
  const delai = AbortSignal.timeout(delaiMs);
  try {
    const reponse = await fetch(adresse, {
      redirect: "follow",
      headers: { "user-agent": AGENT },
      signal: annule === undefined ? delai : AbortSignal.any([delai, annule]),
    });
    await reponse.body?.cancel();
    return { adresse, ...describe(reponse, adresse) };
  } catch (erreur) {
    return { adresse, etat: "muette", detail: describePanne(erreur, delaiMs) };
  }
}

function describe({ status, redirected, url }: Response, adresse: string): Omit<ReponseSource, "adresse"> {
  if (status === 404 || status === 410) return { etat: "absente", detail: `Le site répond ${status}.` };
  if (status >= 500)
    return { etat: "muette", detail: `Le site répond ${status} : panne à revoir plus tard.` };
  if (status >= 400)
    return {
      etat: "ouverte",
      detail: `Le site répond ${status} : il n'ouvre pas cette page aux programmes.`,
    };
  const ailleurs = redirected && url !== adresse ? `Renvoie vers ${url.slice(0, 300)}` : "";
  return { etat: "ouverte", detail: ailleurs };
}

function describePanne(erreur: unknown, delaiMs: number): string {
  if (erreur instanceof DOMException && erreur.name === "TimeoutError")
    return `Pas de réponse en ${Math.round(delaiMs / 1_000)} secondes.`;
  const cause = erreur instanceof Error && erreur.cause instanceof Error ? erreur.cause : erreur;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "panne réseau";
  return `Pas de réponse (${code}).`;
}
