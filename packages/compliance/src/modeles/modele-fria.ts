import { cite } from "./textes-cites.ts";
import type { ModeleRedige, PartieModele } from "./modele.ts";

const partie = (article: string, contenu: Omit<PartieModele, "sources" | "certainty">): PartieModele => ({
  ...contenu,
  sources: [cite("AIA", article)],
  certainty: "secondary",
});

/** The fundamental rights impact assessment: the six elements of regulation (EU) 2024/1689, art. 27(1), then 27(3). */
export const MODELE_FRIA: ModeleRedige<
  "seuil" | "processus" | "duree" | "personnes" | "risques" | "controle" | "mesures" | "notification"
> = {
  titre: "Analyse d'impact sur les droits fondamentaux, à compléter",
  parties: {
    seuil: partie("27, paragraphe 1", {
      titre: "Faut-il la faire",
      phrases: [
        "Cette analyse se fait avant la première utilisation, sur les six éléments ci-dessous. Elle peut reprendre ce que dit déjà l'analyse d'impact sur les données, sans se confondre avec elle.",
      ],
    }),
    processus: partie("27, paragraphe 1, a", {
      titre: "a) Processus dans lesquels le système sera utilisé",
      aRemplir: ["Processus et place du système"],
    }),
    duree: partie("27, paragraphe 1, b", {
      titre: "b) Durée et fréquence d'utilisation",
      aRemplir: ["Période d'utilisation", "Fréquence"],
    }),
    personnes: partie("27, paragraphe 1, c", {
      titre: "c) Personnes et groupes concernés",
      aRemplir: ["Catégories de personnes", "Personnes vulnérables"],
    }),
    risques: partie("27, paragraphe 1, d", {
      titre: "d) Risques de préjudice",
      aRemplir: ["Risques propres à ces personnes"],
    }),
    controle: partie("27, paragraphe 1, e", {
      titre: "e) Contrôle humain",
      aRemplir: ["Personnes désignées", "Pouvoir d'arrêter le système"],
    }),
    mesures: partie("27, paragraphe 1, f", {
      titre: "f) Mesures si les risques se réalisent",
      aRemplir: ["Gouvernance interne", "Voies de réclamation"],
    }),
    notification: partie("27, paragraphe 3", {
      titre: "Notification à l'autorité de surveillance",
      phrases: ["Le résultat est notifié avec le modèle du Bureau de l'IA, quand ce modèle est publié."],
      aRemplir: ["Notifiée le"],
    }),
  },
  signatures: ["Responsable du déploiement"],
};
