/** What a model of document is: it decides whose letterhead it bears and who signs. */
export type GenreModele = "deliberation" | "convention" | "charte" | "procedure" | "courrier" | "autre";

/** A kind of model as people read it. */
export interface GenreModeleDecrit {
  readonly code: GenreModele;
  readonly libelle: string;
  /** Whose act it is: its letterhead. */
  readonly emetteur: "prestataire" | "beneficiaire";
  /** Who signs at its foot, in order. */
  readonly signataires: readonly ("prestataire" | "beneficiaire")[];
}

/** What a person writes of a model: its text holds variables between braces, `{collectivite.nom}`. */
export interface SaisieModele {
  readonly titre: string;
  readonly genre: GenreModele;
  readonly texte: string;
}

/** A piece of a filled text: a text, or the name of what nobody told us. */
export type Morceau = string | { readonly manque: string };

/** A block of a filled model, in reading order. */
export interface BlocModele {
  readonly genre: "intertitre" | "paragraphe" | "puce";
  readonly morceaux: readonly Morceau[];
}

/** A model filled for one body. */
export interface ContenuModele {
  readonly titre: readonly Morceau[];
  readonly blocs: readonly BlocModele[];
  /** Codes of the variables without a value, in the order of the text, each once. */
  readonly manquantes: readonly CodeVariable[];
}

/** Kinds of models, in the order of a dossier. */
export const GENRES_MODELE: readonly GenreModeleDecrit[] = [
  { code: "deliberation", libelle: "Délibération", emetteur: "beneficiaire", signataires: ["beneficiaire"] },
  {
    code: "convention",
    libelle: "Convention ou avenant",
    emetteur: "prestataire",
    signataires: ["prestataire", "beneficiaire"],
  },
  { code: "charte", libelle: "Charte", emetteur: "beneficiaire", signataires: ["beneficiaire"] },
  { code: "procedure", libelle: "Procédure", emetteur: "beneficiaire", signataires: [] },
  {
    code: "courrier",
    libelle: "Courrier d'accompagnement",
    emetteur: "prestataire",
    signataires: ["prestataire"],
  },
  { code: "autre", libelle: "Autre document", emetteur: "prestataire", signataires: [] },
];

/** The variables of a model, and what each one holds, in the words of the screens. */
export const VARIABLES_MODELE = {
  "collectivite.nom": "nom de la collectivité",
  "collectivite.siren": "SIREN de la collectivité",
  "collectivite.siret": "SIRET de la collectivité",
  "collectivite.adresse": "adresse de la collectivité",
  "collectivite.courriel": "courriel de la collectivité",
  "collectivite.departement": "numéro du département",
  "collectivite.assemblee": "nom de l'assemblée délibérante",
  "collectivite.executif": "qualité de qui signe pour la collectivité",
  "prestataire.nom": "nom du centre de gestion",
  "prestataire.siret": "SIRET du centre de gestion",
  "prestataire.adresse": "adresse du centre de gestion",
  "referent.fonction": "fonction du référent",
  "referent.telephone": "téléphone du référent",
  "referent.courriel": "courriel du référent",
  "mission.nom": "nom de la mission",
  "deliberation.numero": "numéro de la délibération",
  "deliberation.date": "date de la délibération",
  "convention.signature": "date de signature de la convention",
  "convention.debut": "premier jour de la convention",
  "convention.fin": "dernier jour de la convention",
  "devis.numero": "numéro du dernier devis envoyé ou accepté",
  "devis.date": "date de ce devis",
  "devis.montant": "montant de ce devis",
  "devis.demi-journees": "nombre de demi-journées de ce devis",
  "tarif.demi-journee": "prix d'une demi-journée",
  "tarif.jour": "prix d'une journée",
  "tarif.plafond": "plafond annuel, en demi-journées",
  "date.jour": "date du jour",
} as const;

export type CodeVariable = keyof typeof VARIABLES_MODELE;

/** What each variable is worth for one body; null when nobody knows. */
export type ValeursModele = Readonly<Record<CodeVariable, string | null>>;
