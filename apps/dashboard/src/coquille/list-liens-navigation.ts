/** A line of the main navigation. */
export interface LienNavigation {
  readonly to:
    | "/"
    | "/organismes"
    | "/missions"
    | "/devis"
    | "/documents"
    | "/echeances"
    | "/courriers"
    | "/outils"
    | "/reglages"
    | "/exploitation";
  readonly libelle: string;
}

/**
 * Lists the screens of the main navigation: a centre de gestion sells, any other body buys. Settings are for those
 * who administer the centre de gestion and for its référent, the state of the service for administrators.
 *
 * @example
 * listLiensNavigation("commune", ["dgs"]).map((lien) => lien.libelle) // => ["Ma collectivité", "Devis", "Documents", "Échéances", "Outils"]
 */
export function listLiensNavigation(nature: string, roles: readonly string[]): readonly LienNavigation[] {
  const exploitation: readonly LienNavigation[] = roles.includes("admin")
    ? [{ to: "/exploitation", libelle: "Exploitation" }]
    : [];
  const gere = roles.includes("admin") || roles.includes("referent-ia");
  const courriers = gere ? [{ to: "/courriers" as const, libelle: "Courriers" }] : [];
  if (nature !== "cdg") {
    return [
      { to: "/", libelle: "Ma collectivité" },
      { to: "/devis", libelle: "Devis" },
      { to: "/documents", libelle: "Documents" },
      { to: "/echeances", libelle: "Échéances" },
      { to: "/outils", libelle: "Outils" },
      ...courriers,
      ...exploitation,
    ];
  }
  return [
    { to: "/", libelle: "Accueil" },
    { to: "/organismes", libelle: "Organismes" },
    { to: "/missions", libelle: "Missions" },
    { to: "/devis", libelle: "Devis" },
    { to: "/echeances", libelle: "Échéances" },
    { to: "/outils", libelle: "Outils" },
    ...courriers,
    ...(gere ? [{ to: "/reglages" as const, libelle: "Réglages" }] : []),
    ...exploitation,
  ];
}
