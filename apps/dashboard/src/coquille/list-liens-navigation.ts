/** A line of the main navigation. */
export interface LienNavigation {
  readonly to:
    | "/"
    | "/organismes"
    | "/missions"
    | "/devis"
    | "/activite"
    | "/titres"
    | "/documents"
    | "/pieces"
    | "/journal"
    | "/listes"
    | "/registre"
    | "/agenda"
    | "/echeances"
    | "/formations"
    | "/courriers"
    | "/outils"
    | "/reglages"
    | "/personnes"
    | "/delegations"
    | "/conservation"
    | "/exploitation";
  readonly libelle: string;
}

/**
 * Lists the screens of the main navigation: a centre de gestion sells, any other body buys; then what those who manage
 * the organisme need, each by role.
 *
 * @example
 * listLiensNavigation("commune", ["dgs"]).map((lien) => lien.libelle) // => ["Ma collectivité", "Devis", "Titres", "Documents", "Pièces", "Registre IA", "Formations", "Demi-journées", "Échéances", "Outils", "Délégations"]
 */
export function listLiensNavigation(nature: string, roles: readonly string[]): readonly LienNavigation[] {
  return [...listMetier(nature, roles), ...listGestion(nature, roles)];
}

function listMetier(nature: string, roles: readonly string[]): readonly LienNavigation[] {
  if (nature !== "cdg") {
    return [
      { to: "/", libelle: "Ma collectivité" },
      { to: "/devis", libelle: "Devis" },
      { to: "/titres", libelle: "Titres" },
      { to: "/documents", libelle: "Documents" },
      { to: "/pieces", libelle: "Pièces" },
      { to: "/registre", libelle: "Registre IA" },
      { to: "/formations", libelle: "Formations" },
      { to: "/agenda", libelle: "Demi-journées" },
      { to: "/echeances", libelle: "Échéances" },
      { to: "/outils", libelle: "Outils" },
    ];
  }
  return [
    { to: "/", libelle: "Accueil" },
    { to: "/organismes", libelle: "Organismes" },
    { to: "/missions", libelle: "Missions" },
    { to: "/devis", libelle: "Devis" },
    { to: "/activite", libelle: "Activité" },
    { to: "/titres", libelle: "Titres" },
    { to: "/pieces", libelle: "Pièces" },
    { to: "/registre", libelle: "Registre IA" },
    { to: "/formations", libelle: "Formations" },
    ...(roles.some((role) => role === "admin" || role === "referent-ia")
      ? [{ to: "/agenda" as const, libelle: "Agenda" }]
      : []),
    { to: "/echeances", libelle: "Échéances" },
    { to: "/outils", libelle: "Outils" },
  ];
}

/** Mails, settings, people, delegations, personal data, the state of the service. */
function listGestion(nature: string, roles: readonly string[]): readonly LienNavigation[] {
  const has = (...utiles: readonly string[]) => roles.some((role) => utiles.includes(role));
  const liens: readonly (LienNavigation & { readonly montre: boolean })[] = [
    { to: "/courriers", libelle: "Courriers", montre: has("admin", "referent-ia") },
    { to: "/reglages", libelle: "Réglages", montre: nature === "cdg" && has("admin", "referent-ia") },
    { to: "/personnes", libelle: "Personnes", montre: has("admin") },
    { to: "/delegations", libelle: "Délégations", montre: has("admin", "dgs", "elu") },
    { to: "/listes", libelle: "Listes", montre: has("admin") },
    { to: "/journal", libelle: "Journal", montre: has("admin", "dpo") },
    { to: "/conservation", libelle: "Conservation", montre: has("admin", "dpo") },
    { to: "/exploitation", libelle: "Exploitation", montre: has("admin") },
  ];
  return liens.flatMap(({ montre, ...lien }) => (montre ? [lien] : []));
}
