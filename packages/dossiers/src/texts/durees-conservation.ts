import { parseDateIso } from "@ia-territoires/core";
import type { DatedValue, Source } from "@ia-territoires/core";
import type { RegleConservation } from "../conservation/regle-conservation.ts";

const LU_LE = parseDateIso("2026-11-25");
const DEPUIS = parseDateIso("2026-11-25");

/** RGPD, art. 5(1)(e): kept no longer than needed; it gives no figure. */
const RGPD_5: Source = { texte: "Règlement (UE) 2016/679 (RGPD)", article: "5, paragraphe 1, e" };
const CNIL_JOURNALISATION: Source = {
  texte: "CNIL, délibération n° 2021-122 du 14 octobre 2021 (recommandation sur la journalisation)",
  url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044272396",
  consulteLe: LU_LE,
};

/** A duration that no text fixes: our choice, to be confirmed by the controller. */
function choose(value: number): DatedValue<number> {
  return {
    value,
    from: DEPUIS,
    source: RGPD_5,
    certainty: "contested",
    verifiedOn: LU_LE,
    note: "Aucun texte ne fixe cette durée : choix du logiciel, que le responsable de traitement confirme ou change.",
  };
}

const SANS_TEXTE = "Aucun texte ne fixe cette durée : elle est choisie au plus court qui permet le service.";
const ARCHIVES =
  "Archives publiques : rien n'est éliminé sans le visa de la personne chargée du contrôle des archives (Code du patrimoine, art. L. 212-2, L. 212-3 et R. 212-14). Le logiciel ne les purge pas.";

/** How long each kind of record is kept. A change of law or of doctrine adds a dated value. */
export const DUREES_CONSERVATION: readonly RegleConservation[] = [
  {
    categorie: "sessions",
    titre: "Sessions de connexion",
    donnees: "adresse IP, navigateur, dates",
    depart: "fin de la session",
    jours: choose(0),
    reglable: null,
    sort: "effacement",
    motif: SANS_TEXTE,
  },
  {
    categorie: "liens-et-defis",
    titre: "Liens des courriers et connexions inachevées",
    donnees: "empreinte du lien, compte concerné",
    depart: "fin de validité",
    jours: choose(1),
    reglable: null,
    sort: "effacement",
    motif: SANS_TEXTE,
  },
  {
    categorie: "compteurs-d-essais",
    titre: "Compteurs d'essais de connexion",
    donnees: "adresse IP",
    depart: "dernier essai",
    jours: choose(1),
    reglable: null,
    sort: "effacement",
    motif: SANS_TEXTE,
  },
  {
    categorie: "cles-idempotence",
    titre: "Réponses gardées pour ne rien faire deux fois",
    donnees: "identifiant du compte, réponse rendue",
    depart: "demande",
    jours: choose(30),
    reglable: null,
    sort: "effacement",
    motif: SANS_TEXTE,
  },
  {
    categorie: "brouillons-de-saisie",
    titre: "Saisies non enregistrées",
    donnees: "ce qu'une personne a tapé dans un formulaire, lisible d'elle seule",
    depart: "dernière frappe",
    jours: choose(14),
    reglable: null,
    sort: "effacement",
    motif: SANS_TEXTE,
  },
  {
    categorie: "invitations-sans-suite",
    titre: "Invitations restées sans suite",
    donnees: "nom, adresse électronique, rôles proposés",
    depart: "dernière invitation",
    jours: choose(90),
    reglable: { min: 7, max: 365 },
    sort: "effacement",
    motif: SANS_TEXTE,
  },
  {
    categorie: "acces-termines",
    titre: "Personnes parties",
    donnees: "nom, adresse électronique, rôles, dates",
    depart: "fin de l'accès",
    jours: choose(365),
    reglable: { min: 0, max: 1_825 },
    sort: "effacement",
    motif: `${SANS_TEXTE} Les actes que la personne a signés ou enregistrés restent, avec son identifiant.`,
  },
  {
    categorie: "courriers",
    titre: "Courriers envoyés par le logiciel",
    donnees: "adresse du destinataire, texte",
    depart: "envoi ou abandon",
    jours: choose(180),
    reglable: { min: 7, max: 1_825 },
    sort: "effacement",
    motif: SANS_TEXTE,
  },
  {
    categorie: "absences-referents",
    titre: "Absences des référents",
    donnees: "demi-journées d'absence d'un référent, sans motif",
    depart: "fin de l'absence",
    jours: choose(365),
    reglable: { min: 0, max: 1_825 },
    sort: "effacement",
    motif: `${SANS_TEXTE} Passée, une absence ne sert plus qu'à relire l'agenda de l'année.`,
  },
  {
    categorie: "passations",
    titre: "Passations entre référents",
    donnees: "qui passe la main à qui, quand, note de passation",
    depart: "passation",
    jours: choose(1_095),
    reglable: { min: 180, max: 1_825 },
    sort: "effacement",
    motif: `${SANS_TEXTE} La note sert tant que les missions qu'elle décrit peuvent revenir.`,
  },
  {
    categorie: "rapports-semestriels",
    titre: "Rapports semestriels enregistrés",
    donnees: "liste des commandes, noms cités dans les parties écrites",
    depart: "dernier enregistrement",
    jours: choose(3_652),
    reglable: { min: 365, max: 3_652 },
    sort: "effacement",
    motif:
      "Aucun texte ne fixe cette durée : dix ans couvrent la vie d'un accord-cadre et de ses suites ; l'organisme peut choisir moins.",
  },
  {
    categorie: "journaux-techniques",
    titre: "Journaux techniques du serveur",
    donnees:
      "identifiant de requête, adresse demandée sans ses paramètres, durée ; ni nom ni adresse électronique",
    depart: "ligne écrite",
    jours: {
      value: 183,
      from: parseDateIso("2021-10-30"),
      source: CNIL_JOURNALISATION,
      certainty: "secondary",
      verifiedOn: LU_LE,
      note: "La recommandation vise de six mois à un an ; lue dans la presse spécialisée, pas au Journal officiel.",
    },
    reglable: null,
    sort: "exploitant",
    motif:
      "La CNIL recommande de six mois à un an. Ces lignes sortent du logiciel : la personne qui l'exploite règle leur durée.",
  },
  {
    categorie: "journal",
    titre: "Journal des actions",
    donnees: "identifiants de comptes, rôles, dates, chiffres ; aucun nom",
    depart: "clôture du dossier",
    jours: null,
    reglable: null,
    sort: "archives-publiques",
    motif: `${ARCHIVES} Il prouve ce qui a été décidé, et reste vérifiable après l'effacement d'une personne.`,
  },
  {
    categorie: "dossiers",
    titre: "Dossiers : devis, délibérations, conventions, titres",
    donnees: "noms et qualités des signataires",
    depart: "clôture du dossier",
    jours: null,
    reglable: null,
    sort: "archives-publiques",
    motif: ARCHIVES,
  },
  {
    categorie: "registre-ia",
    titre: "Registre des systèmes d'IA",
    donnees:
      "fonction ou service responsable d'une action ; identifiant du compte qui a répondu ou donné un avis",
    depart: "arrêt du système",
    jours: null,
    reglable: null,
    sort: "archives-publiques",
    motif: ARCHIVES,
  },
  {
    categorie: "delegations",
    titre: "Délégations de signature",
    donnees: "noms et qualités du délégant et du délégataire",
    depart: "fin de la délégation",
    jours: null,
    reglable: null,
    sort: "archives-publiques",
    motif: ARCHIVES,
  },
  {
    categorie: "formations",
    titre: "Noms des personnes formées",
    donnees: "nom d'une personne formée à l'IA, quand il a été indiqué",
    depart: "jour de la formation",
    jours: choose(1_825),
    reglable: { min: 365, max: 3_650 },
    sort: "effacement",
    motif: `${SANS_TEXTE} Seul le nom s'efface : la formation et le nombre de personnes restent, comme preuve des mesures de l'article 4 du règlement (UE) 2024/1689.`,
  },
  {
    categorie: "presents-interventions",
    titre: "Noms des personnes présentes aux interventions",
    donnees: "nom d'une personne présente, dans la fiche d'une intervention",
    depart: "jour de l'intervention",
    jours: choose(1_825),
    reglable: { min: 365, max: 3_650 },
    sort: "effacement",
    motif: `${SANS_TEXTE} Seul le nom s'efface : la qualité, l'objectif et ce qui a été fait restent. Qui a confirmé le service fait reste avec le dossier : c'est une pièce justificative.`,
  },
];
