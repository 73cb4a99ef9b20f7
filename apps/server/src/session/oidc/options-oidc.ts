/** Identifier of the provider in addresses and accounts: one at most is configured. */
export const FOURNISSEUR_OIDC = "oidc";

/** An OpenID Connect provider, as the environment describes it. */
export interface OptionsOidc {
  /** `proconnect`: signed userinfo, e-mail trusted; `standard`: any provider that follows OpenID Connect (Keycloak…). */
  readonly genre: "proconnect" | "standard";
  /** Name on the button: « ProConnect », « l'annuaire du département »… */
  readonly nom: string;
  /** Its address, from which /.well-known/openid-configuration is read. */
  readonly emetteur: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /**
   * `invitation`: only people already invited enter. `siret`: the SIRET given by the provider also opens the organisme
   * it names, in the role `lecture`, when that organisme uses the software.
   */
  readonly rattachement: "invitation" | "siret";
}
