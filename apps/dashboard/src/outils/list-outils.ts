/** A tool that anybody may use without an account. */
export interface Outil {
  readonly to:
    | "/outils/echeances"
    | "/outils/jours-feries"
    | "/outils/simulateur"
    | "/outils/chiffres-en-vigueur"
    | "/outils/rapport"
    | "/outils/clauses";
  readonly libelle: string;
  /** What it answers, in a sentence. */
  readonly description: string;
}

/** The public tools, in the order of the section: a tool added here is in the section and on the sign-in page. */
export const OUTILS: readonly Outil[] = [
  {
    to: "/outils/echeances",
    libelle: "Calcul d’échéance",
    description:
      "Jours ouvrés, délais des CCAG, jours francs, convocations, 48 et 72 heures, étapes d’une commande : la date, et pourquoi, jour par jour.",
  },
  {
    to: "/outils/jours-feries",
    libelle: "Jours fériés",
    description:
      "Les jours fériés d’une année dans chacun des treize territoires, avec leur texte ; fichier d’agenda, tableur, impression.",
  },
  {
    to: "/outils/simulateur",
    libelle: "Simulateur de devis",
    description:
      "Le prix d’une commande sur un bordereau de prix, ligne à ligne et expliqué ; TVA selon le lieu, votre propre bordereau, tableur, impression.",
  },
  {
    to: "/outils/chiffres-en-vigueur",
    libelle: "Chiffres en vigueur",
    description:
      "Chaque seuil, délai, tarif et règle de droit que ce logiciel applique, à la date de votre choix : son texte, sa période, sa certitude, et ce qui est à relire.",
  },
  {
    to: "/outils/rapport",
    libelle: "Rapport semestriel",
    description:
      "Le rapport de l’article 7 à partir d’une liste de commandes (Excel, LibreOffice, CSV) : volumes, lots, bordereau, délais, gains ; graphiques, classeur, impression.",
  },
  {
    to: "/outils/clauses",
    libelle: "Clauses d’un contrat",
    description:
      "Le texte d’un contrat, d’un acte ou d’une convention : clauses trouvées, douteuses ou absentes pour un système d’IA, avec le passage, l’article et une rédaction à adapter.",
  },
];
