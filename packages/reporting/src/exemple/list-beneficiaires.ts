import type { Siret } from "@ia-territoires/core";

/** Bodies that do not exist: numbers whose keys are right, in a range that no body of the directory has. */
const DEBUT_SIREN = 99_900_000;
const NATURES: readonly (readonly [nom: string, nombre: number])[] = [
  ["Commune de démonstration", 45],
  ["Communauté de communes de démonstration", 8],
  ["Syndicat mixte de démonstration", 4],
  ["CCAS de démonstration", 3],
];

/** Names of the demonstration bodies, by SIRET. */
export function listBeneficiaires(): ReadonlyMap<Siret, string> {
  const noms = NATURES.flatMap(([nom, nombre]) =>
    Array.from({ length: nombre }, (_, rang) => `${nom} ${String(rang + 1).padStart(2, "0")}`),
  );
  return new Map(noms.map((nom, rang) => [buildSiret(rang), nom]));
}

function buildSiret(rang: number): Siret {
  const siren = addCle(String(DEBUT_SIREN + rang));
  return addCle(`${siren}0001`) as Siret;
}

/** Adds the digit that makes a number pass Luhn's check. */
function addCle(chiffres: string): string {
  let somme = 0;
  for (const [index, chiffre] of Array.from(chiffres).reverse().entries()) {
    const double = Number(chiffre) * (index % 2 === 0 ? 2 : 1);
    somme += double > 9 ? double - 9 : double;
  }
  return `${chiffres}${(10 - (somme % 10)) % 10}`;
}
