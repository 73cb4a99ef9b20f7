import { compareDates, type DateIso, isDateIso } from "@ia-territoires/core";
import type { Deliberation } from "@ia-territoires/dossiers";
import { deliberationSchema } from "@ia-territoires/dossiers/schemas";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";

/** The numbers of a vote: all of them, or none. */
export const VOIX = ["effectif", "votants", "pour", "contre", "abstention"] as const;

/** What the form of a délibération holds while it is typed; dates are empty until they are known. */
export type ValeursDeliberation = Record<
  | "numero"
  | "date"
  | "publieeLe"
  | "transmiseLe"
  | "accuseReference"
  | "accuseLe"
  | "objet"
  | "matiereCode"
  | "matiereNom"
  | (typeof VOIX)[number]
  | "url",
  string
>;

/** Fields of the form, by the path of the schema. */
const CHAMPS: Readonly<Record<string, string>> = {
  "accuse.recuLe": "accuseLe",
  "accuse.reference": "accuseReference",
  "matiere.code": "matiereCode",
  "matiere.nom": "matiereNom",
  ...Object.fromEntries(VOIX.map((champ) => [`vote.${champ}`, champ])),
};

/**
 * Turns a stored délibération (or none) into what the form edits.
 *
 * @example
 * toValeursDeliberation(undefined).numero // => ""
 */
export function toValeursDeliberation(deliberation: Deliberation | undefined): ValeursDeliberation {
  return {
    numero: deliberation?.numero ?? "",
    date: deliberation?.date ?? "",
    publieeLe: deliberation?.publieeLe ?? "",
    transmiseLe: deliberation?.transmiseLe ?? "",
    accuseReference: deliberation?.accuse?.reference ?? "",
    accuseLe: deliberation?.accuse?.recuLe ?? "",
    objet: deliberation?.objet ?? "",
    matiereCode: deliberation?.matiere?.code ?? "",
    matiereNom: deliberation?.matiere?.nom ?? "",
    effectif: String(deliberation?.vote?.effectif ?? ""),
    votants: String(deliberation?.vote?.votants ?? ""),
    pour: String(deliberation?.vote?.pour ?? ""),
    contre: String(deliberation?.vote?.contre ?? ""),
    abstention: String(deliberation?.vote?.abstention ?? ""),
    url: deliberation?.url ?? "",
  };
}

/**
 * Turns what was typed into a délibération; null while it is incomplete.
 *
 * @example
 * toDeliberation({ ...toValeursDeliberation(undefined), numero: "2026-12", date: "2026-11-02" })
 * // => { numero: "2026-12", date: "2026-11-02" }
 */
export function toDeliberation(valeurs: ValeursDeliberation): Deliberation | null {
  const { numero, date, publieeLe, transmiseLe } = valeurs;
  if (numero.trim() === "" || !isDateIso(date)) return null;
  return {
    numero: numero.trim(),
    date,
    ...(isDateIso(publieeLe) ? { publieeLe } : {}),
    ...(isDateIso(transmiseLe) ? { transmiseLe } : {}),
    ...readPublication(valeurs),
  };
}

/** What serves its publication as open data; a pair half given is left out, and told by the checks. */
function readPublication(valeurs: ValeursDeliberation): Omit<Deliberation, "numero" | "date"> {
  const [objet, matiereCode, matiereNom, reference, url] = (
    ["objet", "matiereCode", "matiereNom", "accuseReference", "url"] as const
  ).map((champ) => valeurs[champ].trim());
  const { accuseLe } = valeurs;
  const [effectif, votants, pour, contre, abstention] = VOIX.map((champ) =>
    /^\d{1,4}$/.test(valeurs[champ].trim()) ? Number(valeurs[champ]) : undefined,
  );
  return {
    ...(objet ? { objet } : {}),
    ...(matiereCode && matiereNom ? { matiere: { code: matiereCode, nom: matiereNom } } : {}),
    ...(reference && isDateIso(accuseLe) ? { accuse: { reference, recuLe: accuseLe } } : {}),
    ...(effectif !== undefined &&
    votants !== undefined &&
    pour !== undefined &&
    contre !== undefined &&
    abstention !== undefined
      ? { vote: { effectif, votants, pour, contre, abstention } }
      : {}),
    ...(url ? { url } : {}),
  };
}

/** What goes together is given together. */
function listIncomplets(valeurs: ValeursDeliberation): Record<string, string> {
  const erreurs: Record<string, string> = {};
  const paires = [
    ["accuseReference", "accuseLe", "Indiquez aussi la date de réception."],
    ["accuseLe", "accuseReference", "Indiquez aussi l’identifiant de l’accusé."],
    ["matiereCode", "matiereNom", "Indiquez aussi le nom de la matière."],
    ["matiereNom", "matiereCode", "Indiquez aussi le code de la matière."],
  ] as const;
  for (const [un, autre, message] of paires) {
    if (valeurs[un].trim() !== "" && valeurs[autre].trim() === "") erreurs[autre] = message;
  }
  if (!VOIX.some((champ) => valeurs[champ].trim() !== "")) return erreurs;
  for (const champ of VOIX) {
    if (!/^\d{1,4}$/.test(valeurs[champ].trim())) erreurs[champ] = "Indiquez un nombre entier.";
  }
  return erreurs;
}

/**
 * Checks what is typed: a message beside each field to correct.
 *
 * @example
 * validateDeliberation(toValeursDeliberation(undefined), "2026-11-22")
 * // => { numero: "…", date: "…" }
 */
export function validateDeliberation(
  valeurs: ValeursDeliberation,
  aujourdHui: DateIso,
): Record<string, string> {
  const erreurs: Record<string, string> = listIncomplets(valeurs);
  if (valeurs.numero.trim() === "")
    erreurs["numero"] = "Indiquez le numéro de la délibération, par exemple « 2026-45 ».";
  if (!isDateIso(valeurs.date)) erreurs["date"] = "Indiquez la date de la séance.";
  else if (compareDates(valeurs.date, aujourdHui) > 0)
    erreurs["date"] = "La séance ne peut pas être après aujourd’hui.";
  for (const champ of ["publieeLe", "transmiseLe", "accuseLe"] as const) {
    const date = valeurs[champ];
    if (date === "") continue;
    if (!isDateIso(date)) erreurs[champ] = "Cette date n’existe pas.";
    else if (compareDates(date, aujourdHui) > 0)
      erreurs[champ] = "Cette date ne peut pas être après aujourd’hui.";
  }
  const deliberation = toDeliberation(valeurs);
  // The server's own schema has the last word on what is complete.
  if (deliberation === null) return erreurs;
  const schema = Object.entries(readErreursSchema(deliberationSchema, deliberation)).map(
    ([chemin, message]) => [CHAMPS[chemin] ?? chemin, message],
  );
  return { ...(Object.fromEntries(schema) as Record<string, string>), ...erreurs };
}
