import { ErreurLecture } from "../lecture/refus-lecture.ts";
import { abime, type Entree } from "./read-repertoire.ts";

const MACROS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/|macrosheets\/|Basic\/|Scripts\/)/i;
const LIENS = /(?:^|\/)(?:externalLinks\/|connections\.xml|queryTables\/|embeddings\/|ddeLinks\/)/i;

/**
 * Refuses an archive by what it declares, before anything is inflated: macros, links to other files, encrypted entries,
 * paths that climb out, more bytes than allowed.
 * @example
 * checkContenu(readRepertoire(octets), 40_000_000) // => undefined
 */
export function checkContenu(entrees: readonly Entree[], octetsDecompresses: number): void {
  let total = 0;
  for (const { nom, chiffree, taille, methode } of entrees) {
    if (nom.startsWith("/") || nom.includes("\\") || nom.split("/").includes("..")) {
      throw abime(`chemin interdit « ${nom.slice(0, 80)} »`);
    }
    if (MACROS.test(nom)) {
      throw new ErreurLecture(
        "macros",
        "Le fichier contient des macros : l'enregistrer sans macros (.xlsx, .ods ou .csv).",
      );
    }
    if (LIENS.test(nom)) {
      throw new ErreurLecture(
        "liens-externes",
        "Le fichier est lié à d'autres fichiers ou à une source de données : rompre les liens (coller les valeurs), puis l'enregistrer.",
      );
    }
    if (chiffree)
      throw new ErreurLecture(
        "fichier-chiffre",
        "Le fichier est protégé par un mot de passe : l'enregistrer sans.",
      );
    if (methode !== 0 && methode !== 8) throw abime("méthode de compression inconnue");
    total += taille;
  }
  if (total > octetsDecompresses) {
    throw new ErreurLecture(
      "trop-volumineux",
      `Une fois décompressé, le fichier pèserait ${Math.ceil(total / 1e6)} Mo : ${Math.floor(octetsDecompresses / 1e6)} Mo au plus.`,
      { octets: total, limite: octetsDecompresses },
    );
  }
}
