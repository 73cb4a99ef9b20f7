import { at, type Ecran } from "./ecran.ts";
import { openRapport } from "./open-rapport.ts";
import { openSimulateur } from "./open-simulateur.ts";

/** The screens seen without an account. */
export const ECRANS_PUBLICS: readonly Ecran[] = [
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
  {
    nom: "clauses d'un contrat, trouvées et absentes",
    compte: undefined,
    titre: "Clauses d’un contrat",
    open: async (page) => {
      await page.goto("/outils/clauses");
      await page
        .getByLabel("Texte du contrat, de l’acte ou de la convention")
        .fill("Une notice est remise 🙂 عقد.");
      await page.getByRole("button", { name: "Vérifier le texte" }).click();
    },
  },
  { nom: "rapport semestriel", compte: undefined, titre: "Rapport semestriel", open: openRapport },
  { nom: "simulateur de devis", compte: undefined, titre: "Simulateur de devis", open: openSimulateur },
];
