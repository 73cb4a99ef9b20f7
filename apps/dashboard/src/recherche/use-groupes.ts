import { useRouter } from "@tanstack/react-router";
import { buildAdresseDocument } from "../missions/build-adresse-document.ts";
import { useChoisirOrganisme } from "../session/use-choisir-organisme.ts";
import { useSession } from "../session/use-session.ts";
import type { Choix, GroupeChoix } from "./choix.ts";
import { describeResultat, type Resultat } from "./describe-resultat.ts";
import { type Action, listActions } from "./list-actions.ts";

const TITRES: Readonly<Record<Resultat["genre"], string>> = {
  organisme: "Organismes",
  personne: "Personnes de l’organisme",
  mission: "Missions",
  devis: "Devis",
  titre: "Titres",
  systeme: "Systèmes d’IA",
  modele: "Modèles de documents",
  document: "Documents",
  fichier: "Pièces",
};
/** For so many of the bodies found, a devis is offered at once. */
const DEVIS_PROPOSES = 2;

/** Puts what was found and what one may do into the lines of the palette. */
export function useGroupes(): (lignes: readonly Resultat[], texte: string) => readonly GroupeChoix[] {
  const router = useRouter();
  const choisirOrganisme = useChoisirOrganisme();
  const { actif, appartenances, estPrestataire, hasRole } = useSession();
  const vend = estPrestataire && hasRole("admin", "referent-ia");

  function open(resultat: Resultat): void {
    const { id } = resultat;
    if (resultat.genre === "organisme")
      void router.navigate({ to: "/organismes/$organismeId", params: { organismeId: id } });
    else if (resultat.genre === "personne") {
      // Their administrator manages them; a dpo is shown what is held on them.
      if (resultat.email !== null) void router.navigate({ to: "/personnes", search: { q: resultat.email } });
      else void router.navigate({ to: "/personnes/$utilisateurId/donnees", params: { utilisateurId: id } });
    } else if (resultat.genre === "mission")
      void router.navigate({ to: "/missions/$missionId", params: { missionId: id } });
    else if (resultat.genre === "devis") {
      const { missionId } = resultat;
      void router.navigate({ to: "/missions/$missionId", params: { missionId }, hash: `devis-${id}` });
    } else if (resultat.genre === "fichier")
      void router.navigate({ to: "/pieces", search: { q: resultat.nom.slice(0, 100) } });
    else if (resultat.genre === "titre")
      void router.navigate({ to: "/titres/$titreId", params: { titreId: id } });
    else if (resultat.genre === "modele")
      void router.navigate({ to: "/modeles/$modeleId", params: { modeleId: id } });
    else if (resultat.genre === "systeme")
      void router.navigate({ to: "/registre/$systemeId", params: { systemeId: id } });
    else {
      const adresse = buildAdresseDocument(resultat.modele, id, "pdf", actif?.organisme.id ?? "");
      window.open(adresse, "_blank", "noreferrer");
    }
  }

  function act(action: Action): void {
    if (action.genre === "page") void router.navigate({ to: action.to });
    else if (action.genre === "agir-pour") void choisirOrganisme(action.organismeId);
    // The palette closes first: it is not to be printed.
    else
      requestAnimationFrame(() => {
        window.print();
      });
  }

  return (lignes, texte) => {
    const devis = lignes
      .filter((ligne) => ligne.genre === "organisme")
      .slice(0, vend ? DEVIS_PROPOSES : 0)
      .map(({ id, nom }): Choix => {
        const run = (): void =>
          void router.navigate({ to: "/organismes/$organismeId/devis", params: { organismeId: id } });
        return { cle: `devis-pour-${id}`, libelle: `Nouveau devis pour ${nom}`, run };
      });
    const actions =
      actif === undefined
        ? []
        : listActions({ organisme: actif.organisme, roles: actif.roles, appartenances }, texte);
    return [
      ...(Object.keys(TITRES) as Resultat["genre"][]).map((genre) => ({
        titre: TITRES[genre],
        choix: lignes
          .filter((ligne) => ligne.genre === genre)
          .map((ligne) => ({
            ...describeResultat(ligne, estPrestataire),
            run: () => {
              open(ligne);
            },
          })),
      })),
      {
        titre: "Actions",
        choix: [
          ...devis,
          ...actions.map((action) => ({
            cle: action.libelle,
            libelle: action.libelle,
            run: () => {
              act(action);
            },
          })),
        ],
      },
    ].filter(({ choix }) => choix.length > 0);
  };
}
