import {
  type ClauseVerifiee as Clause,
  type EtatClause,
  LIBELLES_ETAT_CLAUSE,
} from "@ia-territoires/dossiers/clauses";
import { NativeSelect } from "@mantine/core";
import { BoutonCopierTexte } from "./bouton-copier-texte.tsx";
import { Etiquette, type Ton } from "../affichage/etiquette.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { CERTITUDES } from "../affichage/labels-certitude.ts";
import { Sources } from "../affichage/sources.tsx";
import classes from "./clauses.module.css";

const TONS: Readonly<Record<EtatClause, Ton>> = {
  presente: "fait",
  trouvee: "principal",
  "a-verifier": "attention",
  absente: "refus",
};

interface Props {
  readonly clause: Clause;
  /** What a person said after reading; undefined when nobody did. */
  readonly lecture: boolean | undefined;
  readonly onLecture: (lecture: boolean | undefined) => void;
}

/** One clause: where it stands, the words found, its article, a wording to copy, and what the reader says of it. */
export function ClauseVerifiee({ clause, lecture, onLecture }: Props) {
  const { code, titre, attendu, etat, constat, passage, modele, source, certainty } = clause;
  return (
    <li className={classes["clause"]}>
      <h3 className={classes["tete"]}>
        {titre} <Etiquette ton={TONS[etat]}>{LIBELLES_ETAT_CLAUSE[etat]}</Etiquette>
      </h3>
      <p>{formatTypographie(attendu)}</p>
      <p className={classes["discret"]}>{formatTypographie(constat)}</p>
      {passage !== null && (
        <blockquote className={classes["passage"]} dir="auto">
          {passage}
        </blockquote>
      )}
      <div className={classes["pied"]}>
        <Sources sources={[source]} titre="Article" />
        <Etiquette ton={CERTITUDES[certainty].ton}>article {CERTITUDES[certainty].libelle}</Etiquette>
      </div>
      <details className={classes["modele"]} open={etat === "absente" ? true : undefined}>
        <summary>
          Rédaction à adapter<span className="visuellement-masque"> : {titre}</span>
        </summary>
        <p>{formatTypographie(modele)}</p>
        <BoutonCopierTexte libelle={titre} texte={modele} />
      </details>
      <NativeSelect
        className="sans-impression"
        maw="18rem"
        size="sm"
        label={`Votre lecture : ${titre}`}
        id={`lecture-${code}`}
        value={lecture === undefined ? "" : lecture ? "oui" : "non"}
        onChange={(event) => {
          const choix = event.currentTarget.value;
          onLecture(choix === "" ? undefined : choix === "oui");
        }}
        data={[
          { value: "", label: "Pas encore relue" },
          { value: "oui", label: "Présente" },
          { value: "non", label: "Absente" },
        ]}
      />
    </li>
  );
}
