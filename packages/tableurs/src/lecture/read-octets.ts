import { checkParties } from "../archive/check-parties.ts";
import { repackArchive } from "../archive/repack-archive.ts";
import { decodeTexte } from "../csv/decode-texte.ts";
import type { Separateur } from "../csv/detect-separateur.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import type { Classeur } from "./classeur.ts";
import { checkNom, detectNature } from "./detect-format.ts";
import type { Limites } from "./limites.ts";
import { readOds } from "./read-ods.ts";
import { readXlsx } from "./read-xlsx.ts";
import { ErreurLecture, type RefusLecture, refuseLecture } from "./refus-lecture.ts";

export interface DemandeLecture {
  readonly octets: Uint8Array;
  /** Name of the file: its extension must not lie. */
  readonly nom?: string | undefined;
  readonly separateur?: Separateur | undefined;
  readonly limites: Limites;
}

/**
 * Reads the bytes of a CSV, an XLSX or an ODS, or answers why not; never throws on what a file holds. It may take long
 * and much memory: {@link createLecteur} runs it where both are bounded.
 * @example
 * await readOctets({ octets: new TextEncoder().encode("Nom;Prix\nCaen;1,5"), limites: LIMITES })
 * // => { statut: "lu", format: "csv", feuilles: [{ lignes: [["Nom", "Prix"], ["Caen", "1,5"]] }], … }
 */
export async function readOctets(demande: DemandeLecture): Promise<Classeur | RefusLecture> {
  try {
    const { octets, nom, limites } = demande;
    if (octets.length > limites.octets) {
      throw new ErreurLecture(
        "fichier-trop-lourd",
        `Le fichier pèse ${(octets.length / 1e6).toFixed(1).replace(".", ",")} Mo : ${Math.floor(limites.octets / 1e6)} Mo au plus.`,
        { octets: octets.length, limite: limites.octets },
      );
    }
    if (detectNature(octets) === "texte") return readCsv(demande);
    const archive = repackArchive(octets, limites);
    checkNom(nom, archive.format);
    checkParties(archive.parties);
    const read = archive.format === "xlsx" ? readXlsx : readOds;
    return { statut: "lu", format: archive.format, feuilles: await read(archive.octets, limites) };
  } catch (erreur) {
    if (erreur instanceof ErreurLecture) return erreur.refus;
    return refuseLecture(
      "fichier-abime",
      "Le fichier est abîmé : il ne se lit pas comme un tableur. L'ouvrir puis l'enregistrer à nouveau, ou l'enregistrer en CSV.",
    );
  }
}

function readCsv({ octets, nom, separateur, limites }: DemandeLecture): Classeur | RefusLecture {
  const decode = decodeTexte(octets);
  if (decode.statut === "binaire") {
    throw new ErreurLecture(
      "format-inconnu",
      "Le fichier n'est pas un tableur : .xlsx, .ods ou .csv attendu.",
    );
  }
  checkNom(nom, "csv");
  const { colonnes, cellules } = limites;
  const lu = parseCsv(decode.texte, { separateur, colonnes, cellules });
  if (lu.statut === "faute") return refuseLecture(lu.code, lu.message, { ligne: lu.ligne });
  return {
    statut: "lu",
    format: "csv",
    encodage: decode.encodage,
    separateur: lu.separateur,
    feuilles: [{ lignes: lu.lignes }],
  };
}
