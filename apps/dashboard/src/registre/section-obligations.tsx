import type { ObligationDue } from "@ia-territoires/compliance";
import {
  getLibelleObligation,
  LIBELLES_PREUVES,
  LIBELLES_RAISONS_DATE,
  LIBELLES_STATUT_OBLIGATION,
} from "@ia-territoires/compliance/wording";
import { type DateIso, formatDateFr } from "@ia-territoires/core";
import { type ExamenSysteme, listRaisonsDate } from "@ia-territoires/dossiers/systemes";
import { Button, Paper, Text, Title } from "@mantine/core";
import { CERTITUDES } from "../affichage/labels-certitude.ts";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Sources } from "../affichage/sources.tsx";
import type { DossierSysteme } from "./dossier-systeme.ts";
import { TONS_OBLIGATION } from "./labels.ts";
import { PreuvesRattachees } from "./preuves-rattachees.tsx";
import classes from "./registre.module.css";

interface Props {
  readonly dossier: DossierSysteme;
  readonly examen: ExamenSysteme;
  /** Opens the form of an action that serves this obligation. */
  readonly onAction: (obligation: string) => void;
}

/** What is owed, day by day: each obligation with its article, why that day, what shows that it is met. */
export function SectionObligations({ dossier, examen, onAction }: Props) {
  const { obligations, undetermined } = examen.obligations;
  const jours = groupByJour(obligations);
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="obligations">
      <Title order={2} id="obligations" mb="sm">
        Obligations
      </Title>
      {obligations.length === 0 && <Text>Les réponses données n’en font naître aucune.</Text>}
      <div className={classes["frise"]}>
        {jours.map(([jour, dues]) => (
          <div key={jour ?? "sans-jour"}>
            <h3 className={classes["jour"]}>
              {jour === null ? (
                "Sans date tant que le système ne change pas"
              ) : (
                <time dateTime={jour}>{formatDateFr(jour)}</time>
              )}
            </h3>
            {jour !== null &&
              listRaisonsDate(dues).map(({ texte }) => (
                <p key={texte} className={classes["raison"]}>
                  {formatTypographie(texte)}
                </p>
              ))}
            {dues.map((due) => (
              <Obligation key={due.id} due={due} dossier={dossier} examen={examen} onAction={onAction} />
            ))}
          </div>
        ))}
      </div>
      {undetermined.length > 0 && (
        <details className={classes["pourquoi"]}>
          <summary>{undetermined.length} obligations attendent une réponse</summary>
          <ul className={classes["puces"]}>
            {undetermined.map(({ id }) => (
              <li key={id}>
                {formatTypographie(getLibelleObligation(id, examen.classement.textVersion).titre)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Paper>
  );
}

function Obligation({ due, dossier, examen, onAction }: { readonly due: ObligationDue } & Props) {
  const { titre, elu, juriste } = getLibelleObligation(due.id, examen.classement.textVersion);
  const certitude = CERTITUDES[due.certainty];
  const liees = dossier.systeme.actions.filter(
    ({ obligation, etat }) => obligation === due.id && etat !== "abandonnee",
  );
  return (
    <div className={classes["bloc"]}>
      <h4 className={classes["tete"]}>
        {formatTypographie(titre)}{" "}
        <Etiquette ton={TONS_OBLIGATION[due.status]}>
          {formatTypographie(LIBELLES_STATUT_OBLIGATION[due.status])}
        </Etiquette>
        {due.basis === "presumed" && <Etiquette ton="attention">présumée</Etiquette>}
      </h4>
      <p>{formatTypographie(elu)}</p>
      {due.contested !== null && (
        <p>
          Deux lectures de l’article 113 : {formatJour(due.contested.strict)} à la lettre,{" "}
          {formatJour(due.contested.functional)} selon la voie du haut risque. À trancher par un juriste.
        </p>
      )}
      {due.until !== null && <p>Jusqu’au {formatDateFr(due.until)}.</p>}
      {liees.map(({ id, titre: action, echeance }) => (
        <p key={id} className={classes["discret"]}>
          Action prévue : {action}, pour le {formatDateFr(echeance)}
        </p>
      ))}
      <div className={classes["pied"]}>
        {dossier.peutModifier && (
          <Button
            size="compact-sm"
            variant="default"
            className="sans-impression"
            onClick={() => {
              onAction(due.id);
            }}
          >
            Prévoir une action<span className="visuellement-masque"> : {titre}</span>
          </Button>
        )}
        <PreuvesRattachees dossier={dossier} cible={{ obligation: due.id }} quoi={titre} />
      </div>
      <details className={classes["pourquoi"]}>
        <summary>
          Pourquoi, et comment le prouver<span className="visuellement-masque"> : {titre}</span>
        </summary>
        <p>{formatTypographie(juriste)}</p>
        {(due.appliesFrom === null || listRaisonsDate([due]).length === 0) && (
          <p className={classes["discret"]}>{formatTypographie(LIBELLES_RAISONS_DATE[due.dateReason])}</p>
        )}
        {due.note !== null && <p className={classes["discret"]}>{formatTypographie(due.note)}</p>}
        {due.evidence.length > 0 && (
          <p>Preuves attendues : {due.evidence.map((code) => LIBELLES_PREUVES[code] ?? code).join(" ; ")}.</p>
        )}
        <Sources sources={due.sources} />
        <Etiquette ton={certitude.ton}>{certitude.libelle}</Etiquette>
      </details>
    </div>
  );
}

function formatJour(jour: DateIso | null): string {
  return jour === null ? "aucune date" : formatDateFr(jour);
}

function groupByJour(
  dues: readonly ObligationDue[],
): readonly (readonly [DateIso | null, readonly ObligationDue[]])[] {
  const parJour = new Map<DateIso | null, ObligationDue[]>();
  for (const due of dues) parJour.set(due.appliesFrom, [...(parJour.get(due.appliesFrom) ?? []), due]);
  return [...parJour];
}
