import { buildRefus, formatDateFr, isDateIso, isMontant, isQuantite, quoteInput } from "@ia-territoires/core";
import type { Bpu, IdentiteBpu, LigneBpu } from "../bpu/bpu.ts";
import { getRegimeTva } from "../tva/get-regime-tva.ts";
import type { RegimeTva } from "../tva/regime-tva.ts";
import { BIBLIOTHEQUE } from "../version.ts";
import { buildMontantsLigne, totalizeExact } from "./calculate-exact.ts";
import type { LigneCalculee } from "./calculate-exact.ts";
import { checkEffectif } from "./check-effectif.ts";
import type { DemandeCommande, ProblemeLigne, RefusCommande, ResultatCommande } from "./commande.ts";
import { assertRegime } from "./groupes-tva.ts";
import type { DemandeLigne, LigneCommande } from "./ligne-commande.ts";
import { listAvertissementsCommande } from "./list-avertissements-commande.ts";
import { priceBrutLigne } from "./price-ligne.ts";
import type { LecturesTotaux } from "./totaux.ts";

/** Technical bound, far beyond any order: it keeps answers short. It comes from no text. */
const MAX_LIGNES = 100_000;

/**
 * Prices an order on one version of a BPU, line by line and total by total, to the cent.
 *
 * Each line takes its price, its steps and its VAT category from the BPU; the rate comes from the place and the date.
 * Answers the order, or a refusal with every line at fault: unknown code, quantity out of the steps, rate without the
 * amount it is taken on, discount beyond the line, too few or too many participants. Rounding is that of
 * `calculateTotaux`; slices of a graduated price are each rounded, as lines of an invoice are. The answer carries the
 * version of this library, and the title, version and hash of the BPU.
 *
 * Throws a RangeError or TypeError, in French and quoting the input, on a quantity, amount, date or place that cannot
 * be read.
 * @example
 * calculateCommande({
 *   bpu: createBpuIllustratif(),
 *   date: "2026-03-02",
 *   tva: { lieu: "reunion", formation: "attestation" },
 *   lignes: [
 *     { code: "L2-CONS-GOUV-CONF", quantite: "12.5", remise: { taux: "3.33" } },
 *     { code: "L1-WEB-VOD", quantite: "301" },
 *     { code: "L3-CTR-NEGO", quantite: "0.3333" },
 *   ],
 * })
 * // => { statut: "commande", totalHt: "13516.72", totalTva: "867.49", totalTtc: "14384.21", … }
 */
export function calculateCommande(demande: DemandeCommande): ResultatCommande {
  assertDemandeCommande(demande);
  const { bpu, date, tva } = demande;
  const lectures: LecturesTotaux = { prix: "ht", arrondiTva: demande.arrondiTva ?? "par-taux" };
  if (date < bpu.depuis || (bpu.jusquAu !== null && date > bpu.jusquAu)) return refuseDate(bpu, date);

  const parCode = indexLignes(bpu);
  const problemes: ProblemeLigne[] = [];
  const lignes: LigneCommande[] = [];
  const calculees: LigneCalculee[] = [];
  demande.lignes.forEach((demandee, index) => {
    const rang = index + 1;
    const ligne = parCode.get(demandee.code);
    const regime =
      demandee.regimeTva === undefined
        ? ligne && getRegimeTva({ ...tva, categorie: ligne.categorieTva, date })
        : demandee.regimeTva;
    const lue = priceLigneCommande(ligne, demandee, regime, rang, lectures);
    if ("message" in lue) problemes.push(lue);
    else {
      lignes.push(lue.ligne);
      calculees.push(lue.calculee);
    }
  });
  if (problemes.length > 0) return refuseLignes(problemes, demande.lignes.length);
  return {
    statut: "commande",
    bibliotheque: BIBLIOTHEQUE,
    bpu: getIdentite(bpu),
    date,
    lignes,
    ...totalizeExact(calculees, lectures),
    avertissements: listAvertissementsCommande(bpu, lignes),
    lectures,
  };
}

function priceLigneCommande(
  ligne: LigneBpu | undefined,
  demande: DemandeLigne,
  regimeTva: RegimeTva | undefined,
  rang: number,
  lectures: LecturesTotaux,
): ProblemeLigne | { readonly ligne: LigneCommande; readonly calculee: LigneCalculee } {
  if (ligne === undefined || regimeTva === undefined) {
    return { rang, code: "code-inconnu", message: `Code ${quoteInput(demande.code)} inconnu du bordereau.` };
  }
  const { code, lot, designation, unite } = ligne;
  if (demande.quantite === "0") {
    return { rang, code: "quantite-nulle", message: `« ${code} » : la quantité est nulle.` };
  }
  const effectif =
    demande.participants === undefined
      ? undefined
      : checkEffectif(ligne, demande.quantite, demande.participants);
  if (effectif !== undefined) return { rang, ...effectif };
  const brut = priceBrutLigne(ligne, demande);
  if ("message" in brut) return { rang, ...brut };
  if (isRemiseExcessive(demande, brut.montantBrutHt)) {
    const message = `« ${code} » : la remise dépasse le montant de la ligne (${brut.montantBrutHt.replace(".", ",")} €).`;
    return { rang, code: "remise-excessive", message };
  }
  assertRegime(regimeTva);
  const montants = buildMontantsLigne(brut.montantBrutHt, demande.remise, regimeTva, rang, lectures);
  const { quantite } = demande;
  const montantsHt = { montantRemise: montants.montantRemise, montantHt: montants.montant };
  return {
    ligne: {
      rang,
      code,
      lot,
      designation,
      unite,
      quantite,
      ...brut,
      remise: demande.remise ?? null,
      ...montantsHt,
      regimeTva,
    },
    calculee: { regime: regimeTva, montants },
  };
}

function isRemiseExcessive({ remise }: DemandeLigne, brut: string): boolean {
  if (remise === undefined || !("montant" in remise) || !isMontant(remise.montant)) return false;
  return BigInt(remise.montant.replace(".", "")) > BigInt(brut.replace(/[.-]/g, ""));
}

const index = new WeakMap<Bpu, ReadonlyMap<string, LigneBpu>>();

/** Made once per BPU object, which is never changed: a year of orders is priced on the same one. */
function indexLignes(bpu: Bpu): ReadonlyMap<string, LigneBpu> {
  const connu = index.get(bpu);
  if (connu !== undefined) return connu;
  const parCode = new Map(bpu.lignes.map((ligne) => [ligne.code, ligne]));
  index.set(bpu, parCode);
  return parCode;
}

function getIdentite({ titre, version, depuis, jusquAu, statut, empreinte }: Bpu): IdentiteBpu {
  return { titre, version, depuis, jusquAu, statut, empreinte };
}

function refuseDate({ titre, version, depuis, jusquAu }: Bpu, date: DemandeCommande["date"]): RefusCommande {
  const fin = jusquAu === null ? "" : ` au ${formatDateFr(jusquAu)}`;
  return buildRefus({
    code: "bpu-hors-date",
    message:
      `Le bordereau « ${titre} », version ${version}, vaut ${jusquAu === null ? "à partir" : ""} du ${formatDateFr(depuis)}${fin} : il ne donne pas de prix au ${formatDateFr(date)}.`
        .replace("vaut  du", "vaut du")
        .replace("à partir du", "à partir du"),
    sources: [],
    figures: { problemes: [] },
  });
}

function refuseLignes(problemes: readonly ProblemeLigne[], total: number): RefusCommande {
  const dits = problemes.slice(0, 5).map(({ rang, message }) => `Ligne ${rang} : ${message}`);
  const suite = problemes.length > 5 ? ` Et ${problemes.length - 5} autres.` : "";
  return buildRefus({
    code: "lignes-refusees",
    message: `${problemes.length} ligne${problemes.length > 1 ? "s" : ""} sur ${total} ne peu${problemes.length > 1 ? "vent" : "t"} être chiffrée${problemes.length > 1 ? "s" : ""}. ${dits.join(" ")}${suite}`,
    sources: [],
    figures: { problemes },
  });
}

function assertDemandeCommande({ bpu, date, lignes, arrondiTva }: DemandeCommande): void {
  if (typeof bpu !== "object" || bpu === null || !Array.isArray(bpu.lignes)) {
    throw new TypeError(`bpu : version d'un bordereau attendue (createBpu), reçu ${quoteInput(bpu)}.`);
  }
  if (!isDateIso(date)) throw new RangeError(`date : AAAA-MM-JJ attendu, reçu ${quoteInput(date)}.`);
  if (arrondiTva !== undefined && arrondiTva !== "par-taux" && arrondiTva !== "par-ligne") {
    throw new RangeError(
      `arrondiTva : « par-taux » ou « par-ligne » attendu, reçu ${quoteInput(arrondiTva)}.`,
    );
  }
  if (!Array.isArray(lignes) || lignes.length === 0 || lignes.length > MAX_LIGNES) {
    throw new RangeError(`lignes : de 1 à ${MAX_LIGNES} lignes attendues, reçu ${quoteInput(lignes)}.`);
  }
  (lignes as readonly DemandeLigne[]).forEach((ligne, rang) => {
    if (typeof ligne !== "object" || ligne === null) {
      throw new TypeError(`Ligne ${rang + 1} : { code, quantite } attendu, reçu ${quoteInput(ligne)}.`);
    }
    if (isQuantite(ligne.quantite)) return;
    throw new RangeError(
      `Ligne ${rang + 1} : quantité ${quoteInput(ligne.quantite)} illisible ; quatre décimales au plus, écrite comme 2.5.`,
    );
  });
}
