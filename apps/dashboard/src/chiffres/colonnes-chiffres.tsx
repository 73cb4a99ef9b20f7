import { formatSource } from "@ia-territoires/core";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { CERTITUDES } from "../affichage/labels-certitude.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import classes from "./chiffres.module.css";
import { ETATS_CHIFFRE, LIBELLES_RELECTURE, type LigneChiffre } from "./labels.ts";

export const COLONNES_CHIFFRES: readonly Colonne<LigneChiffre>[] = [
  {
    cle: "libelle",
    titre: "Chiffre ou règle",
    tri: "libelle",
    triInverse: "-libelle",
    cellule: (chiffre) => (
      <>
        <span className={classes["libelle"]}>{formatTypographie(chiffre.libelle)}</span>
        <span className={classes["valeur"]}>{formatTypographie(chiffre.value)}</span>
        {chiffre.note !== undefined && (
          <span className={classes["note"]}>{formatTypographie(chiffre.note)}</span>
        )}
        <span className={classes["etroit"]}>
          <Texte chiffre={chiffre} />
          <Certitude chiffre={chiffre} />
        </span>
      </>
    ),
  },
  {
    cle: "texte",
    titre: "Texte",
    tri: "texte",
    triInverse: "-texte",
    large: true,
    cellule: (chiffre) => <Texte chiffre={chiffre} />,
  },
  {
    cle: "debut",
    titre: "Période",
    tri: "-debut",
    triInverse: "debut",
    large: true,
    cellule: (chiffre) => <Periode chiffre={chiffre} />,
  },
  {
    cle: "lecture",
    titre: "Certitude",
    tri: "lecture",
    triInverse: "-lecture",
    large: true,
    cellule: (chiffre) => <Certitude chiffre={chiffre} />,
  },
];

function Texte({ chiffre: { source, lien } }: { readonly chiffre: LigneChiffre }) {
  const nom = formatTypographie(formatSource(source));
  return (
    <span className={classes["bloc"]}>
      {source.url === undefined ? (
        nom
      ) : (
        <a href={source.url} rel="noreferrer" target="_blank">
          {nom}
          <span className="visuellement-masque"> (nouvelle fenêtre)</span>
        </a>
      )}
      {lien !== null && lien.etat !== "ouverte" && (
        <span className={classes["alerte"]}>Adresse en défaut : {lien.detail}</span>
      )}
    </span>
  );
}

function Periode({ chiffre: { from, fin, etat } }: { readonly chiffre: LigneChiffre }) {
  return (
    <>
      <span className={classes["bloc"]}>
        {from === null ? (
          "début non dit"
        ) : (
          <>
            depuis le <DateFr date={from} courte />
          </>
        )}
        {fin !== null && (
          <>
            {" "}
            jusqu’au <DateFr date={fin} courte />
          </>
        )}
      </span>
      {etat !== "en-vigueur" && (
        <Etiquette ton={ETATS_CHIFFRE[etat].ton}>{ETATS_CHIFFRE[etat].libelle}</Etiquette>
      )}
    </>
  );
}

function Certitude({ chiffre: { certainty, verifiedOn, motifs } }: { readonly chiffre: LigneChiffre }) {
  const { libelle, ton } = CERTITUDES[certainty];
  return (
    <>
      <span className={classes["bloc"]}>
        <Etiquette ton={ton}>{libelle}</Etiquette>{" "}
        {verifiedOn !== null && (
          <>
            le <DateFr date={verifiedOn} courte />
          </>
        )}
      </span>
      {motifs.length > 0 && (
        <span className={classes["alerte"]}>
          À relire : {motifs.map((motif) => LIBELLES_RELECTURE[motif].toLowerCase()).join(" ; ")}
        </span>
      )}
    </>
  );
}
