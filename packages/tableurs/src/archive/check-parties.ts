import { ErreurLecture } from "../lecture/refus-lecture.ts";
import { hasTexte } from "./has-texte.ts";
import { abime } from "./read-repertoire.ts";

const INTERDITS: readonly (readonly [string, () => ErreurLecture])[] = [
  ["<!DOCTYPE", () => abime("il déclare des entités XML")],
  ["<!ENTITY", () => abime("il déclare des entités XML")],
];
const MACROS = ["macroEnabled", "<script:event-listener", "<office:script "];
const LIENS = ["<table:table-source", "<office:dde-source", "<table:database-source"];

/**
 * Refuses parts that say what an archive may hide: XML entities, macros declared by the type of the workbook or by a
 * listener, tables fed by another file.
 * @example
 * checkParties(new Map([["content.xml", octets]])) // => undefined
 */
export function checkParties(parties: ReadonlyMap<string, Uint8Array>): void {
  for (const [nom, octets] of parties) {
    for (const [texte, build] of INTERDITS) if (hasTexte(octets, [texte])) throw build();
    if (nom !== "[Content_Types].xml" && nom !== "content.xml") continue;
    if (hasTexte(octets, MACROS)) {
      throw new ErreurLecture(
        "macros",
        "Le fichier contient des macros : l'enregistrer sans macros (.xlsx, .ods ou .csv).",
      );
    }
    if (hasTexte(octets, LIENS)) {
      throw new ErreurLecture(
        "liens-externes",
        "Le fichier est lié à d'autres fichiers ou à une source de données : rompre les liens (coller les valeurs), puis l'enregistrer.",
      );
    }
  }
}
