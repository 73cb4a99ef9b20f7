export type Separateur = ";" | "," | "\t" | "|";

const CANDIDATS: readonly Separateur[] = [";", "\t", ",", "|"];
const LIGNES = 50;
const ECHANTILLON = 65_536;

/**
 * Finds the separator of a CSV: the line `sep=` of Excel when there is one, else the sign that cuts the first lines into
 * the same number of fields most often. Signs between quotes do not count; without any, « ; ».
 * @example
 * detectSeparateur("Nom;Prix\nCaen;1,5\n") // => ";"
 */
export function detectSeparateur(texte: string): Separateur {
  const annonce = /^sep=([;,|\t])\r?\n/.exec(texte)?.[1];
  if (annonce !== undefined) return annonce as Separateur;
  const comptes = countSignes(texte.slice(0, ECHANTILLON));
  let meilleur: Separateur = ";";
  let note = 0;
  for (const candidat of CANDIDATS) {
    const parLigne = comptes.map((ligne) => ligne[candidat]);
    const reference = parLigne[0] ?? 0;
    if (reference === 0) continue;
    const egales = parLigne.filter((nombre) => nombre === reference).length / parLigne.length;
    if (egales > note + 1e-9) {
      note = egales;
      meilleur = candidat;
    }
  }
  return meilleur;
}

type Comptes = Record<Separateur, number>;
const vides = (): Comptes => ({ ";": 0, ",": 0, "\t": 0, "|": 0 });

function countSignes(texte: string): readonly Comptes[] {
  const lignes: Comptes[] = [];
  let ligne = vides();
  let pleine = false;
  let citation = false;
  for (const signe of texte) {
    if (signe === '"') citation = !citation;
    if (!citation && (signe === "\n" || signe === "\r")) {
      if (pleine) lignes.push(ligne);
      if (lignes.length >= LIGNES) return lignes;
      ligne = vides();
      pleine = false;
      continue;
    }
    pleine = true;
    if (!citation && (signe === ";" || signe === "," || signe === "\t" || signe === "|")) ligne[signe] += 1;
  }
  if (pleine) lignes.push(ligne);
  return lignes;
}
