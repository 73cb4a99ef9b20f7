import type { OptionsOidc } from "../src/session/oidc/options-oidc.ts";
import { createMonde, MAINTENANT, type Monde } from "./create-monde.ts";
import { createPersonne } from "./create-personne.ts";
import { createTestAuth } from "./create-test-auth.ts";
import { createTestServer, randomAddress, type ServeurEssai } from "./create-test-server.ts";
import { type AffirmationsEssai, CLIENT_OIDC, type FournisseurEssai, startOidc } from "./start-oidc.ts";

export const URL_PUBLIQUE = "http://127.0.0.1";

/** What a request answered, as far as these tests look. */
export interface ReponseEssai {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

/** The cookies an answer sets, as a browser sends them back. */
export const toCookie = (reponse: ReponseEssai): string =>
  reponse.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");

/** Our server beside a real provider, and a commune of this SIRET that has an administrator. */
export interface EssaiOidc {
  readonly fournisseur: FournisseurEssai;
  readonly serveur: ServeurEssai;
  readonly monde: Monde;
  readonly siret: string;
  /** Asks to sign in by the provider: where to go, and the cookie that goes with it. */
  readonly start: () => Promise<{ cookie: string; url: string }>;
  readonly follow: (adresse: URL, cookie: string) => Promise<ReponseEssai>;
  /** Signs somebody in, from our page to our page. */
  readonly signIn: (personne: AffirmationsEssai) => Promise<ReponseEssai>;
  readonly getSession: (cookie: string) => Promise<{
    utilisateur: { email: string; nom: string } | null;
    appartenances: { organisme: { id: string }; roles: string[] }[];
    fournisseur: string | null;
  }>;
  readonly close: () => Promise<void>;
}

/** Walks through the provider as a browser does, its cookies kept, until it sends back here. */
export async function walkProvider(depart: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let adresse = depart;
  for (let etape = 0; etape < 8; etape += 1) {
    const reponse = await fetch(adresse, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join("; ") },
    });
    for (const ligne of reponse.headers.getSetCookie()) {
      const [nom = "", valeur = ""] = (ligne.split(";")[0] ?? "").split(/=(.*)/s);
      cookies.set(nom, valeur);
    }
    const suite = reponse.headers.get("location");
    if (suite === null) throw new Error(`le fournisseur s'est arrêté : ${await reponse.text()}`);
    adresse = new URL(suite, adresse).href;
    if (adresse.startsWith(`${URL_PUBLIQUE}/`)) return new URL(adresse);
  }
  throw new Error("le fournisseur tourne en rond");
}

/** Opens an {@link EssaiOidc}. */
export async function openEssaiOidc(
  options: Pick<OptionsOidc, "genre" | "rattachement">,
): Promise<EssaiOidc> {
  const fournisseur = await startOidc(URL_PUBLIQUE, options.genre === "proconnect");
  const monde = await createMonde();
  const { emetteur } = fournisseur;
  const oidc: OptionsOidc = { ...options, ...CLIENT_OIDC, nom: "Fournisseur d'essai", emetteur };
  const auth = createTestAuth(monde.base, () => MAINTENANT, { oidc });
  const serveur = await createTestServer({ auth });
  const { siret } = await monde.base.owner
    .selectFrom("organisme")
    .where("id", "=", monde.commune)
    .select("siret")
    .executeTakeFirstOrThrow();
  await createPersonne(monde, monde.commune, ["admin"]);

  const start: EssaiOidc["start"] = async () => {
    const reponse = await serveur.app.inject({
      method: "POST",
      url: "/api/auth/sign-in/social",
      remoteAddress: randomAddress(),
      payload: { provider: "oidc", callbackURL: "/devis", errorCallbackURL: "/connexion" },
    });
    return { cookie: toCookie(reponse), url: reponse.json<{ url: string }>().url };
  };
  const follow: EssaiOidc["follow"] = (adresse, cookie) =>
    serveur.app.inject({
      url: adresse.pathname + adresse.search,
      remoteAddress: randomAddress(),
      headers: { cookie },
    });
  return {
    fournisseur,
    serveur,
    monde,
    siret: siret ?? "",
    start,
    follow,
    signIn: async (personne) => {
      fournisseur.setPersonne(personne);
      const { cookie, url } = await start();
      return follow(await walkProvider(url), cookie);
    },
    getSession: async (cookie) => {
      const lue = await serveur.app.inject({ url: "/api/trpc/session.get", headers: { cookie } });
      return lue.json<{ result: { data: Awaited<ReturnType<EssaiOidc["getSession"]>> } }>().result.data;
    },
    close: async () => {
      await serveur.app.close();
      await fournisseur.close();
    },
  };
}
