import { isSiret, type Siret } from "@ia-territoires/core";

/** Who a provider says has signed in. */
export interface ProfilOidc {
  readonly sub: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
  readonly siret: Siret | null;
}

const texte = (valeur: unknown): string => (typeof valeur === "string" ? valeur.trim() : "");

/**
 * Turns the claims of a provider into a profile: ProConnect says `usual_name` where others say `family_name`; a SIRET
 * whose key is wrong is left out. Null when the person or the address is not given.
 *
 * @example
 * toProfil({ sub: "1", email: "a@b.fr", given_name: "A", usual_name: "B" })?.name // => "A B"
 */
export function toProfil(affirmations: Readonly<Record<string, unknown>>): ProfilOidc | null {
  const sub = texte(affirmations["sub"]);
  const email = texte(affirmations["email"]).toLowerCase();
  if (sub === "" || !/^\S+@\S+$/.test(email)) return null;
  const nomDeFamille = texte(affirmations["usual_name"]) || texte(affirmations["family_name"]);
  const compose = [texte(affirmations["given_name"]), nomDeFamille].filter((mot) => mot !== "").join(" ");
  const siret = texte(affirmations["siret"]).replaceAll(" ", "");
  return {
    sub,
    email,
    emailVerified: affirmations["email_verified"] === true,
    name: (compose || texte(affirmations["name"]) || email).slice(0, 200),
    siret: isSiret(siret) ? siret : null,
  };
}
