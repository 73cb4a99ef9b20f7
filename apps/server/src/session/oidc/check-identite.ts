import { isSiret } from "@ia-territoires/core";
import type { Base } from "../../db/open-base.ts";
import { findOrganismeDeSiret } from "./find-organisme-de-siret.ts";
import type { OptionsOidc } from "./options-oidc.ts";

/** What better-auth is about to do with an identity. */
interface Identite {
  readonly source: {
    readonly action: string;
    readonly method: string;
    readonly oauth?: { readonly profile?: Readonly<Record<string, unknown>> | undefined } | undefined;
  };
}

/**
 * Says whether a person whom the provider knows and we do not may get an account: never when people enter by
 * invitation, else when the SIRET names an organisme that uses the software. Answers the code of a refusal, or nothing.
 *
 * @example
 * await checkIdentite(base, oidc, { source: { action: "create-user", method: "oauth" } }) // => { error: "compte-inconnu" }
 */
export async function checkIdentite(
  base: Base,
  oidc: OptionsOidc | null,
  { source }: Identite,
): Promise<{ readonly error: string } | undefined> {
  if (source.method !== "oauth" || source.action !== "create-user") return undefined;
  if (oidc?.rattachement !== "siret") return { error: "compte-inconnu" };
  const siret = source.oauth?.profile?.["siret"];
  const organismeId =
    typeof siret === "string" && isSiret(siret) ? await findOrganismeDeSiret(base, siret) : null;
  return organismeId === null ? { error: "organisme-inconnu" } : undefined;
}
