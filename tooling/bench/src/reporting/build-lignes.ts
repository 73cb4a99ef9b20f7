import type { DateIso, Montant, Quantite, Siret } from "@ia-territoires/core";
import type { LigneReporting } from "@ia-territoires/reporting";

/** Digit that makes a number pass Luhn's check. */
function getCle(chiffres: string): string {
  let somme = 0;
  for (const [index, chiffre] of Array.from(chiffres).reverse().entries()) {
    const double = Number(chiffre) * (index % 2 === 0 ? 2 : 1);
    somme += double > 9 ? double - 9 : double;
  }
  return String((10 - (somme % 10)) % 10);
}

function buildSiret(rang: number): Siret {
  const siren = String(20_000_000 + rang);
  const etablissement = `${siren}${getCle(siren)}0001`;
  return `${etablissement}${getCle(etablissement)}` as Siret;
}

/** Orders of three lines over three years, 2 000 bodies and 150 BPU lines; one order in fifty is a credit note. The same list each time. */
export function buildLignes(nombre: number): LigneReporting[] {
  let graine = 20_261_125;
  const draw = (borne: number): number => {
    graine = (Math.imul(graine, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return graine % borne;
  };
  const pad = (valeur: number): string => String(valeur).padStart(2, "0");
  const sirets = Array.from({ length: 2_000 }, (_, rang) => buildSiret(rang));
  return Array.from({ length: nombre }, (_, index) => {
    const commande = Math.floor(index / 3);
    const signe = commande % 50 === 0 ? "-" : "";
    const centimes = 1 + draw(500_000);
    return {
      commande: `BC-${commande}`,
      date: `${2024 + (commande % 3)}-${pad(1 + ((commande * 7) % 12))}-${pad(1 + ((commande * 11) % 28))}` as DateIso,
      beneficiaire: sirets[(commande * 13) % sirets.length] ?? buildSiret(0),
      lot: String(1 + (commande % 4)),
      code: `L-${draw(150)}`,
      palier: null,
      quantite: `${signe}${1 + draw(20)}` as Quantite,
      montantHt: `${signe}${Math.floor(centimes / 100)}.${pad(centimes % 100)}` as Montant,
    };
  });
}
