import { ErreurLecture } from "./refus-lecture.ts";

/** What the first bytes say: a ZIP (XLSX or ODS, its parts will tell) or a text. */
export type Nature = "zip" | "texte";

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "un PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "une image PNG"],
  [[0xff, 0xd8, 0xff], "une image JPEG"],
  [[0x47, 0x49, 0x46, 0x38], "une image GIF"],
  [[0x1f, 0x8b], "une archive gzip"],
  [[0x37, 0x7a, 0xbc, 0xaf], "une archive 7z"],
  [[0x52, 0x61, 0x72, 0x21], "une archive RAR"],
  [[0x4d, 0x5a], "un programme"],
  [[0x7f, 0x45, 0x4c, 0x46], "un programme"],
];

const starts = (octets: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((octet, index) => octets[index] === octet);

/**
 * Tells a spreadsheet archive from a text by its first bytes, never by its name. Refuses what is neither, naming it.
 * @example
 * detectNature(new TextEncoder().encode("Nom;Prix")) // => "texte"
 */
export function detectNature(octets: Uint8Array): Nature {
  if (octets.length === 0) throw new ErreurLecture("fichier-vide", "Le fichier est vide.");
  if (starts(octets, [0x50, 0x4b, 0x03, 0x04]) || starts(octets, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  if (starts(octets, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new ErreurLecture(
      "fichier-chiffre",
      "Le fichier est protégé par un mot de passe, ou dans l'ancien format .xls : l'enregistrer en .xlsx, .ods ou .csv, sans mot de passe.",
    );
  }
  const autre = SIGNATURES.find(([signature]) => starts(octets, signature));
  if (autre !== undefined) {
    throw new ErreurLecture(
      "format-inconnu",
      `Le fichier est ${autre[1]}, pas un tableur : .xlsx, .ods ou .csv attendu.`,
    );
  }
  return "texte";
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  xlsx: "xlsx",
  ods: "ods",
  csv: "csv",
  txt: "csv",
  tsv: "csv",
};

/**
 * Refuses a file whose name says another format than its content; a name without an extension says nothing.
 * @example
 * checkNom("tarifs.xlsx", "xlsx") // => undefined
 */
export function checkNom(nom: string | undefined, format: "csv" | "xlsx" | "ods"): void {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(nom ?? "")?.[1]?.toLowerCase();
  if (extension === undefined || EXTENSIONS[extension] === format) return;
  throw new ErreurLecture(
    "type-mensonger",
    `Le nom du fichier finit par « .${extension} » mais son contenu est du ${format.toUpperCase()} : le renommer ou l'enregistrer au bon format.`,
    { extension, format },
  );
}
