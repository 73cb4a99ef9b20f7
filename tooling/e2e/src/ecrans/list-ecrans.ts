import type { Page } from "@playwright/test";
import type { COMPTES } from "../serveur/comptes.ts";
import { openRapport } from "./open-rapport.ts";
import { ECRANS_TITRES } from "./ecrans-titres.ts";
import { openSimulateur } from "./open-simulateur.ts";

/** A screen of the application: who sees it and where it is; some addresses are only known once one has been there. */
export interface Ecran {
  readonly nom: string;
  readonly compte: keyof typeof COMPTES | undefined;
  readonly titre: string | RegExp;
  open(page: Page): Promise<void>;
}

const at =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(path);
  };

/** Opens the first result of a search in a list. */
const inList =
  (path: string, nom: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.goto(path);
    await page.getByRole("main").getByRole("link", { name: nom }).first().click();
  };

/** Every screen, as each kind of account sees it. */
export const ECRANS: readonly Ecran[] = [
  { nom: "connexion", compte: undefined, titre: /./, open: at("/connexion") },
  {
    nom: "mot de passe oublié",
    compte: undefined,
    titre: "Mot de passe oublié",
    open: at("/mot-de-passe-oublie"),
  },
  {
    nom: "choix du mot de passe",
    compte: undefined,
    titre: "Choisir mon mot de passe",
    open: at("/mot-de-passe#lien"),
  },
  { nom: "mentions légales", compte: undefined, titre: "Mentions légales", open: at("/mentions-legales") },
  {
    nom: "données personnelles",
    compte: undefined,
    titre: /Données personnelles/,
    open: at("/donnees-personnelles"),
  },
  { nom: "accessibilité", compte: undefined, titre: /accessibilité/, open: at("/accessibilite") },
  { nom: "outils publics", compte: undefined, titre: "Outils", open: at("/outils") },
  {
    nom: "jours fériés et usages",
    compte: undefined,
    titre: "Jours fériés",
    open: at("/outils/jours-feries?territoire=GP&annee=2027"),
  },
  {
    nom: "échéance expliquée jour par jour",
    compte: undefined,
    titre: "Calcul d’échéance",
    open: at("/outils/echeances?regle=jours&territoire=MF&date=2027-05-12&nombre=15"),
  },
  {
    nom: "étapes d'une commande",
    compte: undefined,
    titre: "Calcul d’échéance",
    open: at("/outils/echeances?regle=commande&territoire=AM&date=2027-02-01&r1=2027-02-18"),
  },
  {
    nom: "échéance mal saisie",
    compte: undefined,
    titre: "Calcul d’échéance",
    open: at("/outils/echeances?regle=heures&date=2027-10-31&heure=02:30&nombre=0"),
  },
  {
    nom: "chiffres à relire",
    compte: undefined,
    titre: "Chiffres en vigueur",
    open: at("/outils/chiffres-en-vigueur?relire=oui&domaine=prix"),
  },
  { nom: "activité de l'année", compte: "referent", titre: /^Activité/, open: at("/activite") },
  {
    nom: "équipement du département",
    compte: "referent",
    titre: "Équipement du département",
    open: at("/activite/equipement?tri=-demiJournees"),
  },
  {
    nom: "rapports enregistrés",
    compte: "referent",
    titre: "Rapports semestriels",
    open: at("/rapports"),
  },
  { nom: "rapport semestriel", compte: undefined, titre: "Rapport semestriel", open: openRapport },
  { nom: "simulateur de devis", compte: undefined, titre: "Simulateur de devis", open: openSimulateur },
  { nom: "accueil du centre de gestion", compte: "referent", titre: "Accueil", open: at("/") },
  { nom: "organismes", compte: "referent", titre: "Organismes", open: at("/organismes?q=caen") },
  {
    nom: "organisme inconnu de l'annuaire",
    compte: "referent",
    titre: "Saisir un organisme",
    open: at("/organismes/nouveau"),
  },
  {
    nom: "import d'organismes",
    compte: "referent",
    titre: "Importer des organismes",
    open: async (page) => {
      await page.goto("/organismes/import");
      await page.getByLabel("Fichier à importer").setInputFiles({
        name: "organismes.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("SIREN;Courriel\n211401187;mairie@essai.fr\n123456789;arobase\n"),
      });
      await page.getByRole("button", { name: "Vérifier" }).click();
      await page.getByRole("heading", { name: "À corriger dans le fichier" }).waitFor();
    },
  },
  {
    nom: "commune",
    compte: "referent",
    titre: "Saint-André-sur-Orne",
    open: inList("/organismes?q=saint+andre+sur+orne", "Saint-André-sur-Orne"),
  },
  {
    nom: "intercommunalité et ses membres",
    compte: "referent",
    titre: /Caen la Mer/i,
    open: inList("/organismes?q=caen+la+mer&nature=epci", /Caen la Mer/i),
  },
  {
    nom: "communes d'une intercommunalité",
    compte: "referent",
    titre: "Communes membres",
    open: async (page) => {
      await inList("/organismes?q=caen+la+mer&nature=epci", /Caen la Mer/i)(page);
      await page.getByRole("link", { name: "Toutes, en tableau" }).click();
    },
  },
  {
    nom: "nouveau devis",
    compte: "referent",
    titre: "Nouveau devis",
    open: async (page) => {
      await inList("/organismes?q=ouistreham", "Ouistreham")(page);
      await page.getByRole("link", { name: "Nouveau devis" }).click();
      const tranche = page.getByRole("group", { name: "Tranche 1" });
      await tranche.getByLabel("Date prévue").fill(`${new Date().getFullYear()}-12-31`);
      await tranche.getByRole("spinbutton", { name: "Demi-journées" }).fill("11");
    },
  },
  { nom: "missions", compte: "referent", titre: "Missions", open: at("/missions") },
  {
    nom: "missions par étape",
    compte: "referent",
    titre: "Missions par étape",
    open: at("/missions/tableau"),
  },
  { nom: "catalogue", compte: "referent", titre: "Catalogue des services", open: at("/catalogue") },
  { nom: "situation", compte: "secretaire", titre: "Notre situation", open: at("/situation") },
  { nom: "anomalies", compte: "referent", titre: "Anomalies", open: at("/anomalies") },
  {
    nom: "mission à signer",
    compte: "referent",
    titre: /^Mission pour/,
    open: inList("/missions", "Lisieux"),
  },
  {
    nom: "mission en cours",
    compte: "referent",
    titre: /^Mission pour/,
    open: inList("/missions", "Ouistreham"),
  },
  {
    nom: "prise de contact",
    compte: "referent",
    titre: "Prise de contact",
    open: async (page) => {
      await inList("/organismes?q=ouistreham", "Ouistreham")(page);
      await page.getByRole("link", { name: "Prise de contact" }).click();
      await page.getByRole("checkbox", { name: /référentiel documentaire/ }).check();
    },
  },
  {
    nom: "fiche d'intervention",
    compte: "referent",
    titre: /^Intervention du/,
    open: async (page) => {
      await inList("/missions", "Falaise")(page);
      await page
        .getByRole("link", { name: /^Intervention du/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Modifier la fiche" }).click();
    },
  },
  { nom: "devis", compte: "referent", titre: "Devis", open: at("/devis") },
  { nom: "pièces", compte: "referent", titre: "Pièces", open: at("/pieces") },
  { nom: "listes", compte: "administration", titre: "Listes", open: at("/listes") },
  {
    nom: "une liste par ses colonnes",
    compte: "administration",
    titre: "Devis",
    open: at("/listes/devis?tri=-montant"),
  },
  { nom: "journal", compte: "administration", titre: "Journal", open: at("/journal") },
  { nom: "agenda de la semaine", compte: "referent", titre: /^Agenda, semaine du /, open: at("/agenda") },
  { nom: "agenda du mois", compte: "referent", titre: /^Agenda, /, open: at("/agenda?vue=mois") },
  {
    nom: "absences, fermetures, passations",
    compte: "referent",
    titre: "Absences, fermetures, passations",
    open: at("/agenda/absences"),
  },
  {
    nom: "demi-journées de la commune",
    compte: "secretaire",
    titre: "Demi-journées d’intervention",
    open: at("/agenda"),
  },
  { nom: "échéances", compte: "referent", titre: "Échéances", open: at("/echeances?qui=tous") },
  {
    nom: "échéances du mois",
    compte: "referent",
    titre: /^Échéances de /,
    open: at("/echeances/mois"),
  },
  { nom: "courriers", compte: "referent", titre: "Courriers", open: at("/courriers") },
  {
    nom: "modèles de courrier",
    compte: "referent",
    titre: "Modèles de courrier",
    open: async (page) => {
      await page.goto("/courriers/modeles");
      await page.getByRole("heading", { name: "Résumé quotidien des échéances" }).click();
    },
  },
  { nom: "travaux de fond", compte: "referent", titre: "Travaux de fond", open: at("/travaux") },
  { nom: "réglages", compte: "referent", titre: "Réglages", open: at("/reglages") },
  { nom: "exploitation", compte: "administration", titre: "Exploitation", open: at("/exploitation") },
  {
    nom: "place d'un organisme",
    compte: "administration",
    titre: "Place des organismes",
    open: async (page) => {
      await page.goto("/exploitation/stockages");
      await page
        .getByRole("button", { name: /^Régler/ })
        .first()
        .click();
    },
  },
  {
    nom: "ouverture de l'accès d'une commune",
    compte: "administration",
    titre: "Ouistreham",
    open: async (page) => {
      await inList("/organismes?q=ouistreham", "Ouistreham")(page);
      await page.getByRole("button", { name: "Inviter son administrateur" }).click();
    },
  },
  {
    nom: "dépôt d'une pièce",
    compte: "referent",
    titre: /^Mission pour/,
    open: async (page) => {
      await inList("/missions", "Ouistreham")(page);
      await page.getByLabel("Fichier à déposer").setInputFiles({
        name: "Convention signée.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("%PDF-1.4"),
      });
    },
  },
  { nom: "mon compte", compte: "administration", titre: "Mon compte", open: at("/compte") },
  { nom: "mes données", compte: "administration", titre: "Mes données", open: at("/compte/donnees") },
  { nom: "personnes", compte: "administration", titre: "Personnes", open: at("/personnes") },
  {
    nom: "invitation d'une personne",
    compte: "administration",
    titre: "Personnes",
    open: async (page) => {
      await page.goto("/personnes");
      await page.getByRole("button", { name: "Inviter une personne" }).click();
      await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
    },
  },
  {
    nom: "délégations",
    compte: "administration",
    titre: "Délégations de signature",
    open: at("/delegations"),
  },
  {
    nom: "nouvelle délégation",
    compte: "administration",
    titre: "Délégations de signature",
    open: async (page) => {
      await page.goto("/delegations");
      await page.getByRole("button", { name: "Enregistrer une délégation" }).click();
    },
  },
  {
    nom: "conservation",
    compte: "administration",
    titre: "Conservation des données",
    open: at("/conservation"),
  },
  {
    nom: "inscription d'une formation",
    compte: "referent",
    titre: "Formations à l’IA",
    open: async (page) => {
      await page.goto("/formations");
      await page.getByRole("button", { name: "Inscrire une formation" }).click();
      await page.getByRole("button", { name: "Enregistrer la formation" }).click();
    },
  },
  { nom: "registre du centre de gestion", compte: "juriste", titre: /^Registre/, open: at("/registre") },
  {
    nom: "système interdit, avis du juriste",
    compte: "juriste",
    titre: /^Suivi de l.attention/,
    open: async (page) => {
      await inList("/registre", /^Suivi de l.attention/)(page);
      await page.getByRole("button", { name: "Requalifier" }).click();
    },
  },
  { nom: "registre de la commune", compte: "secretaire", titre: /^Registre/, open: at("/registre") },
  {
    nom: "déclaration d'un système",
    compte: "secretaire",
    titre: "Déclarer un système",
    open: async (page) => {
      await page.goto("/registre/nouveau");
      await page.getByRole("button", { name: /^Déclarer et répondre/ }).click();
    },
  },
  {
    nom: "système à haut risque, nouvelle action",
    compte: "secretaire",
    titre: /^Tri de candidatures/,
    open: async (page) => {
      await inList("/registre", /^Tri de candidatures/)(page);
      await page
        .getByText(/^Pourquoi\s/)
        .first()
        .click();
      await page
        .getByRole("button", { name: /^Prévoir une action :/ })
        .first()
        .click();
    },
  },
  {
    nom: "système bloqué en France",
    compte: "secretaire",
    titre: /^Vidéo-protection/,
    open: async (page) => {
      await inList("/registre", /^Vidéo-protection/)(page);
      await page.getByText("Voir les réponses décisives").click();
    },
  },
  {
    nom: "questions d'un système",
    compte: "secretaire",
    titre: /^Questions sur/,
    open: async (page) => {
      await inList("/registre", /^Compte rendu automatique/)(page);
      await page.getByRole("link", { name: /^Répondre aux questions/ }).click();
      await page.getByLabel("Non concerné, parce que…").check();
    },
  },
  {
    nom: "plan d'actions",
    compte: "secretaire",
    titre: "Plan d’actions",
    open: at("/registre/actions?etat=toutes"),
  },
  {
    nom: "ce que le nouveau texte change",
    compte: "secretaire",
    titre: "Ce que le nouveau texte change",
    open: at("/registre/changements"),
  },
  { nom: "page introuvable", compte: "referent", titre: "Page introuvable", open: at("/nulle-part") },
  ...ECRANS_TITRES,
  { nom: "accueil du service financier", compte: "finances", titre: "Accueil", open: at("/") },
  { nom: "accueil de la commune", compte: "secretaire", titre: "Ma collectivité", open: at("/") },
  {
    nom: "demande de devis",
    compte: "secretaire",
    titre: "Demander un devis",
    open: at("/demander-un-devis"),
  },
  { nom: "devis de la commune", compte: "secretaire", titre: "Devis", open: at("/devis") },
  { nom: "échéances de la commune", compte: "secretaire", titre: "Échéances", open: at("/echeances") },
  { nom: "documents de la commune", compte: "secretaire", titre: "Documents", open: at("/documents") },
];
