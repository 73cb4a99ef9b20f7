import { LIBELLES_STATUT_SYSTEME, LIBELLES_USAGE } from "@ia-territoires/dossiers/systemes";
import { Link } from "@tanstack/react-router";
import type { RouterOutputs } from "../api/types.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import organismes from "../organismes/organismes.module.css";
import { ClassesSysteme } from "./classes-systeme.tsx";
import { TONS_STATUT } from "./labels.ts";
import classes from "./registre.module.css";

type LigneSysteme = RouterOutputs["registre"]["list"]["lignes"][number];

/** Columns of the register; the body is named where one sees several. */
export function buildColonnesSystemes(plusieurs: boolean): readonly Colonne<LigneSysteme>[] {
  return [
    {
      cle: "nom",
      titre: "Système",
      tri: "nom",
      triInverse: "-nom",
      cellule: ({ id, nom, fournisseur, usage, organisme }) => (
        <>
          <Link to="/registre/$systemeId" params={{ systemeId: id }} className={organismes["nom"]}>
            {nom}
          </Link>
          <div className={classes["discret"]}>
            {[LIBELLES_USAGE[usage], fournisseur, ...(plusieurs ? [organisme.nom] : [])]
              .filter((texte) => texte !== "")
              .join(" · ")}
          </div>
        </>
      ),
    },
    {
      cle: "classes",
      titre: "Ce que dit le droit",
      tri: "-gravite",
      cellule: ({ classes: trouvees, bloque, changementAVoir, statut }) => (
        <>
          <ClassesSysteme liste={trouvees} bloque={bloque} />
          {changementAVoir && <div className={classes["discret"]}>Un nouveau texte change sa situation</div>}
          <span className={organismes["secondaire"]}>{LIBELLES_STATUT_SYSTEME[statut]}</span>
        </>
      ),
    },
    {
      cle: "statut",
      titre: "État",
      large: true,
      cellule: ({ statut, questions }) => (
        <>
          <Etiquette ton={TONS_STATUT[statut]}>{LIBELLES_STATUT_SYSTEME[statut]}</Etiquette>
          {questions > 0 && (
            <div className={classes["discret"]}>
              {questions} question{questions > 1 ? "s" : ""} pour la classe
            </div>
          )}
        </>
      ),
    },
    {
      cle: "actions",
      titre: "Actions à faire",
      nombre: true,
      large: true,
      cellule: ({ actions }) => actions,
    },
    {
      cle: "examine",
      titre: "Examiné le",
      large: true,
      cellule: ({ examineLe }) => <DateFr date={examineLe} courte />,
    },
  ];
}
