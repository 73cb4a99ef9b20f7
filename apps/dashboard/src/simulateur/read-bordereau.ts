import type { DateIso } from "@ia-territoires/core";
import type { Bpu } from "@ia-territoires/pricing";
import { createBpu, type ErreurBpu, parseBpu } from "@ia-territoires/pricing/bpu";
import { decodeTexte, parseCsv } from "@ia-territoires/tableurs/csv";

/** A price list of one's own, or all that is wrong in it. */
export type BordereauLu =
  | { readonly statut: "lu"; readonly bpu: Bpu }
  | {
      readonly statut: "refus";
      readonly message: string;
      readonly nombreErreurs: number;
      readonly erreurs: readonly ErreurBpu[];
    };

/** A BPU of some thousands of lines weighs less than a megabyte. */
export const OCTETS_MAXIMUM = 4_000_000;

const refuse = (message: string): BordereauLu => ({
  statut: "refus",
  message,
  nombreErreurs: 1,
  erreurs: [],
});

/** Reads a file in the browser: nothing is sent. Only CSV here, whatever its encoding and separator. */
export function readBordereau(nom: string, octets: Uint8Array, depuis: DateIso): BordereauLu {
  if (octets.length > OCTETS_MAXIMUM) return refuse("Fichier trop lourd : 4 Mo au plus.");
  const decode = decodeTexte(octets);
  if (decode.statut === "binaire") {
    return refuse(
      "Ce fichier n'est pas du texte : enregistrez le tableau au format CSV, puis choisissez-le.",
    );
  }
  return readBordereauTexte(nom, decode.texte, depuis);
}

/** Reads cells copied from a spreadsheet, or the text of a CSV. */
export function readBordereauTexte(nom: string, texte: string, depuis: DateIso): BordereauLu {
  const lu = parseCsv(texte, { colonnes: 60, cellules: 500_000 });
  if (lu.statut === "faute") return refuse(lu.message);
  const lecture = parseBpu(lu.lignes);
  if (lecture.statut === "refus") {
    const { message, figures } = lecture;
    return { statut: "refus", message, ...figures };
  }
  return { statut: "lu", bpu: createBpu({ titre: nom, version: depuis, depuis, lignes: lecture.lignes }) };
}
