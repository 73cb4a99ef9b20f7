import type { Fondement } from "@ia-territoires/calendar/echeances";
import { formatSource, formatDateFr } from "@ia-territoires/core";
import { Text } from "@mantine/core";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { CERTITUDES } from "../affichage/labels-certitude.ts";
import classes from "./calculateur.module.css";

/** The texts of an answer, each with how far it was checked and what is left to check. */
export function Textes({ fondements }: { readonly fondements: readonly Fondement[] }) {
  const uniques = [...new Map(fondements.map((each) => [formatSource(each.source), each])).entries()];
  return (
    <ul className={classes["textes"]}>
      {uniques.map(([nom, { certainty, verifiedOn, note }]) => (
        <li key={nom}>
          {nom} <Etiquette ton={CERTITUDES[certainty].ton}>{CERTITUDES[certainty].libelle}</Etiquette>
          <Text size="sm" c="dimmed">
            Vérifié le {formatDateFr(verifiedOn)}
            {note === undefined ? "." : ` : ${formatTypographie(note)}`}
          </Text>
        </li>
      ))}
    </ul>
  );
}
