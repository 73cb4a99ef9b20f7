import { type DateIso, formatDateFr } from "@ia-territoires/core";
import {
  type Agenda,
  type CaseAgenda,
  type DevisAgenda,
  formatMoment,
  LIBELLES_DEMI_JOURNEE,
  listConflits,
  type Referent,
} from "@ia-territoires/dossiers";
import {
  type DragEvent,
  type KeyboardEvent,
  memo,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import classes from "./agenda.module.css";
import { buildDemande, type EnMain } from "./en-main.ts";
import type { Rangee } from "./rangees.ts";

interface Props {
  readonly legende: string;
  readonly agenda: Agenda;
  readonly rangees: readonly Rangee[];
  readonly referents: readonly Referent[];
  readonly enMain: EnMain | null;
  readonly onOuvrir: (visee: CaseAgenda) => void;
  readonly onPrendre: (visee: CaseAgenda) => void;
  readonly onPoser: (visee: CaseAgenda) => void;
  readonly onLacher: () => void;
  readonly onPage: (sens: -1 | 1) => void;
}

const JOURS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi"];
const PAS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * Half-days in a grid one walks with the arrows: Enter opens a créneau or puts down what is in hand, X takes the créneau,
 * Escape lets it go. By mouse, a créneau is dragged; by finger, it is taken in its dialog, then put down. It is not drawn
 * again when a dialog opens above it.
 */
export const GrilleAgenda = memo(function GrilleAgenda(props: Props) {
  const { legende, agenda, rangees, referents, enMain } = props;
  const [actif, setActif] = useState<readonly [number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const noms = new Map(referents.map(({ id, nom }) => [id, nom]));

  // What was taken outside of the grid is put down in it: the arrows work at once.
  useEffect(() => {
    if (enMain === null || table.current?.contains(document.activeElement) === true) return;
    table.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus();
  }, [enMain]);

  const getCase = (element: EventTarget | null): CaseAgenda | undefined => {
    const bouton = element instanceof Element ? element.closest<HTMLElement>("[data-place]") : null;
    const [r = -1, c = -1] = (bouton?.dataset["place"] ?? "").split(" ").map(Number);
    return rangees[r]?.cases[c]?.case;
  };
  const focus = (r: number, c: number): void => {
    setActif([r, c]);
    table.current?.querySelector<HTMLElement>(`[data-place="${r} ${c}"]`)?.focus();
  };
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const pas = PAS[event.key];
    const [r, c] = actif;
    const colonnes = rangees[r]?.cases.length ?? 1;
    if (pas !== undefined) {
      focus(clamp(r + pas[0], rangees.length), clamp(c + pas[1], colonnes));
    } else if (event.key === "Home" || event.key === "End") {
      focus(r, event.key === "Home" ? 0 : colonnes - 1);
    } else if (event.key === "PageUp" || event.key === "PageDown") {
      props.onPage(event.key === "PageUp" ? -1 : 1);
    } else if (event.key === "Escape" && enMain !== null) {
      props.onLacher();
    } else if (event.key.toLowerCase() === "x") {
      const visee = getCase(event.target);
      if (visee !== undefined && visee.creneau !== null) props.onPrendre(visee);
    } else return;
    event.preventDefault();
  }
  function onClick(event: MouseEvent): void {
    const visee = getCase(event.target);
    if (visee === undefined) return;
    if (enMain !== null) props.onPoser(visee);
    else if (visee.creneau !== null) props.onOuvrir(visee);
  }

  return (
    <table
      ref={table}
      // A table one walks with the arrows and acts in is a grid (ARIA authoring practices).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      className={classes["grille"]}
      aria-label={legende}
      data-en-main={enMain !== null}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDragStart={(event: DragEvent) => {
        const visee = getCase(event.target);
        if (visee === undefined || visee.creneau === null) return;
        event.dataTransfer.setData("text/plain", visee.creneau.id);
        event.dataTransfer.effectAllowed = "move";
        props.onPrendre(visee);
      }}
      onDragOver={(event: DragEvent) => {
        if (enMain !== null && getCase(event.target) !== undefined) event.preventDefault();
      }}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        const visee = getCase(event.target);
        if (visee !== undefined && enMain !== null) props.onPoser(visee);
      }}
      onDragEnd={(event: DragEvent) => {
        if (event.dataTransfer.dropEffect === "none") props.onLacher();
      }}
    >
      <colgroup>
        <col className={classes["noms"]} />
        <col className={classes["demies"]} />
        <col span={JOURS.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            <span className="visuellement-masque">Demi-journée</span>
          </th>
          {JOURS.map((jour, rang) => {
            const date = rangees[0]?.cases[rang]?.jour.date;
            return (
              <th key={jour} scope="col">
                {jour}
                {/* A month has several weeks: its days are in the cells. */}
                {isUneSemaine(rangees, rang) && date !== undefined && ` ${formatJour(date)}`}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rangees.map(({ cle, groupe, demiJournee, cases }, r) => (
          <tr key={cle} data-groupe={groupe !== null}>
            {groupe !== null && (
              <th scope="rowgroup" rowSpan={2} className={classes["groupe"]}>
                {groupe}
              </th>
            )}
            <th scope="row" className={classes["demi"]}>
              {LIBELLES_DEMI_JOURNEE[demiJournee]}
            </th>
            {cases.map(({ jour, case: une }, c) => {
              const devis = une.creneau === null ? undefined : agenda.index.devis.get(une.creneau.devisId);
              const libre = enMain === null ? null : isLibre(enMain, une, agenda);
              return (
                <Case
                  key={une.date}
                  place={`${r} ${c}`}
                  etat={une.etat}
                  statut={une.creneau?.statut ?? null}
                  conflit={une.conflits.length > 0}
                  cible={libre}
                  pris={enMain?.type === "creneau" && enMain.creneau.id === une.creneau?.id}
                  actif={actif[0] === r && actif[1] === c}
                  jour={formatJour(une.date)}
                  texte={getTexte(une, devis, jour.fermeture?.code)}
                  libelle={buildLibelle(
                    une,
                    devis,
                    noms.get(une.referentId) ?? "",
                    jour.fermeture?.message,
                    libre,
                  )}
                  mois={!isUneSemaine(rangees, c)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

/** A day of the period on show: its year is in the heading. */
const formatJour = (date: DateIso): string => formatDateFr(date).replace(/ \d{4}$/, "");

const clamp = (rang: number, nombre: number): number => Math.min(Math.max(rang, 0), nombre - 1);

const isUneSemaine = (rangees: readonly Rangee[], colonne: number): boolean =>
  rangees[0]?.cases[colonne]?.jour.date === rangees.at(-1)?.cases[colonne]?.jour.date;

const isLibre = (enMain: EnMain, { date, demiJournee, referentId }: CaseAgenda, agenda: Agenda): boolean =>
  listConflits(buildDemande(enMain, { date, demiJournee, referentId }), agenda).length === 0;

const TEXTES: Readonly<Record<CaseAgenda["etat"], string>> = {
  libre: "",
  pris: "",
  absent: "Absence",
  ferme: "Fermé",
  passe: "",
};

function getTexte(une: CaseAgenda, devis: DevisAgenda | undefined, fermeture: string | undefined): string {
  if (devis !== undefined) return devis.beneficiaire;
  if (une.etat === "ferme") return fermeture === "creneau-jour-ferie" ? "Férié" : TEXTES.ferme;
  return TEXTES[une.etat];
}

const ETATS: Readonly<Record<CaseAgenda["etat"], string>> = {
  libre: "libre",
  pris: "",
  absent: "absence",
  ferme: "fermé",
  passe: "passé",
};

function buildLibelle(
  une: CaseAgenda,
  devis: DevisAgenda | undefined,
  referent: string,
  fermeture: string | undefined,
  libre: boolean | null,
): string {
  const quoi =
    devis === undefined
      ? une.etat === "ferme"
        ? (fermeture ?? ETATS.ferme)
        : ETATS[une.etat]
      : `${devis.beneficiaire}, ${une.creneau?.statut === "confirme" ? "confirmé" : "à confirmer"}`;
  const alerte = une.conflits.length > 0 ? ", en conflit" : "";
  const cible = libre === null ? "" : libre ? ", poser ici" : ", pas libre pour ce qui est en main";
  return `${formatMoment(une)}, ${referent} : ${quoi}${alerte}${cible}`;
}

interface CaseProps {
  readonly place: string;
  readonly etat: CaseAgenda["etat"];
  readonly statut: "propose" | "confirme" | "annule" | null;
  readonly conflit: boolean;
  /** Whether what is in hand may be put down there; null when nothing is. */
  readonly cible: boolean | null;
  readonly pris: boolean;
  readonly actif: boolean;
  readonly jour: string;
  readonly texte: string;
  readonly libelle: string;
  readonly mois: boolean;
}

/** Drawn again when what it shows changes, and only then: a walk through the grid draws two cells. */
const Case = memo(function Case(props: CaseProps) {
  const { place, etat, statut, conflit, cible, pris, actif, jour, texte, libelle, mois } = props;
  return (
    <td data-etat={etat}>
      <button
        type="button"
        className={classes["case"]}
        data-place={place}
        data-statut={statut ?? undefined}
        data-cible={cible ?? undefined}
        data-pris={pris}
        tabIndex={actif ? 0 : -1}
        draggable={statut !== null}
      >
        <span className="visuellement-masque">{libelle}</span>
        <span aria-hidden className={mois ? classes["jour"] : classes["jour-etroit"]}>
          {jour}
        </span>
        <span aria-hidden className={classes["quoi"]}>
          {texte}
        </span>
        {statut === "propose" && (
          <span aria-hidden className={classes["note"]}>
            à confirmer
          </span>
        )}
        {conflit && (
          <span aria-hidden className={classes["note"]}>
            en conflit
          </span>
        )}
        {pris && (
          <span aria-hidden className={classes["note"]}>
            en main
          </span>
        )}
      </button>
    </td>
  );
});
