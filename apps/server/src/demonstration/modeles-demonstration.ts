import type { SaisieModele } from "@ia-territoires/dossiers/modeles";

/** Models of the demonstration: texts invented to show what variables do, to be read again before any use. */
export const MODELES_DEMONSTRATION: readonly SaisieModele[] = [
  {
    titre: "Charte d'usage de l'IA, {collectivite.nom} (démonstration)",
    genre: "charte",
    texte: `# Pourquoi cette charte
{collectivite.nom} permet à ses agents d'utiliser des outils d'intelligence artificielle dans les conditions qui suivent.

# Ce que chacun fait
- Demander avant d'employer un nouvel outil.
- Ne confier à un outil aucune donnée personnelle ou couverte par un secret sans l'accord du référent.
- Relire ce que l'outil propose : la décision reste celle d'une personne.

# Ce que la collectivité fait
- Elle tient la liste de ses systèmes d'IA et la montre à qui la demande.
- Elle forme les agents qui s'en servent.

# À qui s'adresser
{referent.fonction} du centre de gestion : {referent.courriel}, {referent.telephone}.

Charte présentée au {collectivite.assemblee} le {deliberation.date} (délibération n° {deliberation.numero}).`,
  },
  {
    titre: "Courrier d'accompagnement de la convention (démonstration)",
    genre: "courrier",
    texte: `{prestataire.nom} vous adresse la convention qui ouvre la mission « {mission.nom} » à {collectivite.nom}.

- Une demi-journée : {tarif.demi-journee}, frais de déplacement compris.
- Au plus {tarif.plafond} demi-journées par an.

Merci de nous la retourner signée par votre {collectivite.executif}, avec la délibération du {collectivite.assemblee}.

Pour toute question : {referent.courriel}.`,
  },
  {
    titre: "Procédure : un nouvel outil d'IA (démonstration)",
    genre: "procedure",
    texte: `# Avant de s'en servir
- Le service dit à quoi l'outil servira, et avec quelles données.
- La collectivité l'inscrit dans sa liste des systèmes d'IA et répond aux questions de son examen.
- {referent.fonction} du centre de gestion donne son avis ; la personne chargée de la protection des données donne le sien.

# Ensuite
- Les agents concernés sont formés, et le public informé quand il le faut.
- {collectivite.nom} relit cet examen une fois par an, et à chaque changement de l'outil.`,
  },
];
