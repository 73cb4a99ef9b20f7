import { protectTexte } from "../csv/protect-texte.ts";
import { batchTexte } from "./batch-texte.ts";
import { formatInstantLocal } from "./format-instant-local.ts";
import type { ColonneTable, LignesTable, Table, Valeur } from "./table.ts";

/** For people: `;`, byte order mark, decimal comma, JJ/MM/AAAA. For machines: `,`, point, ISO, columns named by their keys. */
export type PublicCsv = "personnes" | "machines";

const A_CITER = { ";": /[";\r\n]/, ",": /[",\r\n]/ } as const;

function quote(texte: string, separateur: keyof typeof A_CITER): string {
  return A_CITER[separateur].test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte;
}

function formatPersonnes(valeur: Valeur, { type }: ColonneTable, fuseau: string): string {
  if (valeur === null) return "";
  if (typeof valeur === "boolean") return valeur ? "Oui" : "Non";
  const texte = String(valeur);
  if (type === "nombre" || type === "montant" || type === "entier") return texte.replace(".", ",");
  if (type === "date") return texte.split("-").reverse().join("/");
  if (type !== "instant") return protectTexte(texte);
  const [jour = "", heure = ""] = formatInstantLocal(texte, fuseau).split("T");
  return `${jour.split("-").reverse().join("/")} ${heure}`;
}

function formatMachines(valeur: Valeur, { type }: ColonneTable): string {
  if (valeur === null) return "";
  return typeof valeur === "string" && (type === "texte" || type === "code")
    ? protectTexte(valeur)
    : String(valeur);
}

/**
 * Writes a CSV as its rows come, in UTF-8. A text that a spreadsheet would compute gets an apostrophe, which reading
 * takes away again.
 * @example
 * for await (const octets of writeCsv(table, lignes, "personnes")) reponse.write(octets)
 */
export function writeCsv(table: Table, lignes: LignesTable, pour: PublicCsv): AsyncIterable<Uint8Array> {
  const { colonnes, fuseau = "Europe/Paris" } = table;
  const separateur = pour === "personnes" ? ";" : ",";
  async function* write(): AsyncGenerator<string> {
    const titres = colonnes.map(({ cle, titre }) =>
      quote(pour === "personnes" ? protectTexte(titre) : cle, separateur),
    );
    yield `${pour === "personnes" ? "\ufeff" : ""}${titres.join(separateur)}\r\n`;
    for await (const ligne of lignes) {
      let texte = "";
      for (const [rang, colonne] of colonnes.entries()) {
        const valeur = ligne[rang] ?? null;
        const ecrit =
          pour === "personnes" ? formatPersonnes(valeur, colonne, fuseau) : formatMachines(valeur, colonne);
        texte += (rang === 0 ? "" : separateur) + quote(ecrit, separateur);
      }
      yield `${texte}\r\n`;
    }
  }
  return batchTexte(write());
}
