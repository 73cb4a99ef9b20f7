import {
  addQuantites,
  calculatePourcentage,
  compareQuantites,
  formatMontant,
  formatQuantite,
  formatTaux,
  multiplyMontant,
  parseMontant,
  parsePrixUnitaire,
  parseQuantite,
  quoteInput,
  toQuantite,
} from "@ia-territoires/core";
import type { Montant, PrixUnitaire, Quantite } from "@ia-territoires/core";
import type { DemandePrestation, LignePrestation } from "./demande-prestation.ts";
import type { ModeleTarif, ModeleTemps, PrixParClasse } from "./prestation-cdg.ts";
import { buildLigne } from "./build-ligne.ts";
import type { LignesOuRefus } from "./build-ligne.ts";
import { pricePopulation } from "./price-population.ts";

const UNITES = { heure: "heure", "demi-journee": "demi-journée", jour: "jour", mois: "mois" } as const;
const UN = parseQuantite("1");

/** Prices a demand by the model of its tariff. */
export function priceModele(modele: ModeleTarif, demande: DemandePrestation): LignesOuRefus {
  switch (modele.modele) {
    case "temps":
      return priceTemps(modele, demande);
    case "fixe-et-temps": {
      const temps = priceTemps({ ...modele, modele: "temps" }, demande);
      return "code" in temps ? temps : [buildFixe(modele.fixeAnnuel, demande.annees ?? 1), ...temps];
    }
    case "forfait": {
      const nombre = lireQuantite(demande, "quantite");
      if (nombre.includes("."))
        return { code: "unite-indivisible", message: `Un forfait par ${modele.par} ne se divise pas.` };
      return [buildLigne(`Forfait par ${modele.par}`, nombre, lirePrix(modele.prix, demande), modele.par)];
    }
    case "pourcentage": {
      const { assiette } = demande;
      if (assiette === undefined)
        throw new RangeError(`assiette : le montant (${modele.assiette}) est attendu.`);
      const base = parseMontant(assiette);
      if (base.startsWith("-"))
        throw new RangeError(`assiette : montant de zéro ou plus attendu, reçu ${quoteInput(assiette)}.`);
      return modele.parts.map(({ libelle, taux }) => {
        const montant = calculatePourcentage(base, taux);
        const explication = `${formatTaux(taux)} de ${formatMontant(base)} (${modele.assiette}) : ${formatMontant(montant)}.`;
        return { libelle, quantite: UN, prixUnitaire: null, montant, explication };
      });
    }
    case "produit":
      return [priceProduit(modele, demande)];
    case "population":
      return pricePopulation(modele, demande);
    case "formules":
      return priceFormule(modele, demande);
    case "sur-devis":
      return {
        code: "sur-devis",
        message: "Cette mission se chiffre sur devis : le tarif ne donne pas de prix.",
      };
    case "inclus":
      return [
        {
          libelle: "Mission comprise",
          quantite: UN,
          prixUnitaire: null,
          montant: parseMontant("0.00"),
          explication: "Comprise dans la cotisation : rien n'est facturé.",
        },
      ];
    default:
      throw new RangeError(`Modèle de tarif inconnu ${quoteInput((modele as { modele?: unknown }).modele)}.`);
  }
}

function priceTemps(modele: ModeleTemps, demande: DemandePrestation): LignesOuRefus {
  const demandee = lireQuantite(demande, "quantite");
  const unite = UNITES[modele.unite];
  if (!isMultiple(demandee, modele.pas ?? UN)) {
    const dit =
      modele.pas === null
        ? "le tarif ne dit pas que l'unité se divise"
        : `la plus petite part vendue est de ${formatQuantite(modele.pas)} ${unite}`;
    return { code: "unite-indivisible", message: `${formatQuantite(demandee)} ${unite} : ${dit}.` };
  }
  const total = addQuantites(
    demandee,
    demande.dejaPris === undefined ? parseQuantite("0") : lireQuantite(demande, "dejaPris"),
  );
  if (modele.plafondAnnuel !== null && compareQuantites(total, modele.plafondAnnuel) > 0) {
    return {
      code: "plafond-annuel",
      message: `Plafond annuel de ${formatQuantite(modele.plafondAnnuel)} ${unite} dépassé : ${formatQuantite(total)} avec ce qui est déjà pris.`,
    };
  }
  const { minimumFacture } = modele;
  const facturee =
    minimumFacture !== null && compareQuantites(demandee, minimumFacture) < 0 ? minimumFacture : demandee;
  const ligne = buildLigne(
    `Temps d'intervention, à l'unité « ${unite} »`,
    facturee,
    lirePrix(modele.prix, demande),
    unite,
  );
  if (facturee === demandee) return [ligne];
  return [
    {
      ...ligne,
      explication: `${ligne.explication} Minimum facturé : ${formatQuantite(facturee)} ${unite} (demandé ${formatQuantite(demandee)}).`,
    },
  ];
}

function buildFixe(fixe: Montant, annees: number): LignePrestation {
  if (!Number.isSafeInteger(annees) || annees < 0)
    throw new RangeError(`annees : nombre entier attendu, reçu ${quoteInput(annees)}.`);
  const montant = multiplyMontant(fixe, annees);
  return {
    libelle: "Part fixe annuelle",
    quantite: toQuantite(annees),
    prixUnitaire: parsePrixUnitaire(fixe),
    montant,
    explication: `${String(annees)} année(s) × ${formatMontant(fixe)} = ${formatMontant(montant)}.`,
  };
}

function priceProduit(
  modele: Extract<ModeleTarif, { modele: "produit" }>,
  demande: DemandePrestation,
): LignePrestation {
  const { facteurs } = demande;
  if (!Array.isArray(facteurs) || facteurs.length !== 2) {
    throw new RangeError(
      `facteurs : ${modele.facteurs.join(" et ")} attendus, reçu ${quoteInput(facteurs)}.`,
    );
  }
  const [premier, second] = (facteurs as readonly [Quantite, Quantite]).map((facteur) =>
    lirePositif("facteurs", facteur),
  );
  if (premier === undefined || second === undefined || `${premier}${second}`.includes(".")) {
    throw new RangeError(`facteurs : nombres entiers attendus, reçu ${quoteInput(facteurs.join(" et "))}.`);
  }
  const quantite = toQuantite(Number(premier) * Number(second));
  return buildLigne(
    modele.facteurs.join(" × "),
    quantite,
    lirePrix(modele.prix, demande),
    `${modele.facteurs[0]} × ${modele.facteurs[1]}`,
  );
}

function priceFormule(
  modele: Extract<ModeleTarif, { modele: "formules" }>,
  { formule }: DemandePrestation,
): LignesOuRefus {
  const noms = modele.formules.map(({ nom }) => nom).join(", ");
  const choisie = modele.formules.find(({ nom }) => nom === formule);
  if (choisie === undefined) throw new RangeError(`formule : ${noms} attendu, reçu ${quoteInput(formule)}.`);
  const { nom, montant } = choisie;
  if (montant === null)
    return {
      code: "montant-inconnu",
      message: `Le montant de la formule « ${nom} » n'a pas été relevé dans la source.`,
    };
  return [
    {
      libelle: `Formule ${nom}`,
      quantite: UN,
      prixUnitaire: parsePrixUnitaire(montant),
      montant,
      explication: `Formule ${nom} : ${formatMontant(montant)}.`,
    },
  ];
}

function lirePrix(prix: PrixParClasse, { classe }: DemandePrestation): PrixUnitaire {
  const cle = classe ?? "tous";
  const trouve = Object.hasOwn(prix, cle) ? prix[cle] : undefined;
  if (trouve !== undefined) return trouve;
  throw new RangeError(`classe : ${Object.keys(prix).join(", ")} attendu, reçu ${quoteInput(classe)}.`);
}

function lireQuantite(demande: DemandePrestation, nom: "quantite" | "dejaPris"): Quantite {
  const valeur = demande[nom];
  if (valeur === undefined) throw new RangeError(`${nom} : une quantité est attendue.`);
  return lirePositif(nom, valeur);
}

function lirePositif(nom: string, valeur: Quantite): Quantite {
  const lue = parseQuantite(valeur);
  if (lue.startsWith("-")) throw new RangeError(`${nom} : zéro ou plus attendu, reçu ${quoteInput(valeur)}.`);
  return lue;
}

/** Whether a quantity is a whole number of steps. */
function isMultiple(quantite: Quantite, pas: Quantite): boolean {
  const dixMilliemes = (texte: Quantite): bigint => {
    const [entier = "", decimales = ""] = texte.split(".");
    return BigInt(entier + decimales.padEnd(4, "0"));
  };
  return dixMilliemes(quantite) % dixMilliemes(pas) === 0n;
}
