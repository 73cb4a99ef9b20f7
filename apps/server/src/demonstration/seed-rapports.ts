import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { addJours, diffJours, type Montant, parseDateIso } from "@ia-territoires/core";
import { createBpuIllustratif } from "@ia-territoires/pricing/exemple";
import { getSemestre, type LigneReporting, type Periode } from "@ia-territoires/reporting";
import { createListeExemple } from "@ia-territoires/reporting/exemple";
import { toRowsListe } from "@ia-territoires/reporting/lignes";
import type { SuiviRapport } from "@ia-territoires/reporting/suivi";
import { inTransaction } from "../db/in-transaction.ts";
import { createRapport } from "../rapports/save-rapport.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { fait } from "./fait.ts";

type Redacteur = Parameters<typeof createRapport>[1] & Pick<ContexteOrganisme, "base" | "acteur">;

const compress = promisify(gzip);
/** First day of the half-year with which the list of 2 000 lines begins. */
const DEBUT_EXEMPLE = parseDateIso("2026-01-01");

/**
 * Saves the reports of the last two complete half-years, made from the list of 2 000 demonstration lines moved to them:
 * the second report can be compared with the first. Bodies, orders and written parts are invented and say so.
 *
 * @example
 * await seedRapports(ctx) // two reports on the list « Rapports semestriels »
 */
export async function seedRapports(ctx: Redacteur): Promise<void> {
  const dernier = getSemestre(addJours(getSemestre(getAujourdHui(ctx.horloge())).debut, -1));
  const avant = getSemestre(addJours(dernier.debut, -1));
  const { lignes: exemple, noms } = createListeExemple();
  const ecart = diffJours(avant.debut, DEBUT_EXEMPLE);
  const toutes = exemple.map((ligne) => ({ ...ligne, date: addJours(ligne.date, ecart) }));
  const bpu = createBpuIllustratif();
  for (const periode of [avant, dernier]) {
    const lignes = toutes.filter(({ date }) => date <= periode.fin);
    const contenu = {
      lignes: toRowsListe(lignes, noms),
      bpu: {
        titre: bpu.titre,
        lignes: bpu.lignes.map(({ lot, code, designation }) => ({ lot, code, designation })),
      },
      suivi: buildSuivi(lignes.filter(({ date }) => date >= periode.debut)),
      ecartees: 0,
    };
    const liste = (await compress(JSON.stringify(contenu))).toString("base64");
    const { debut, fin } = periode;
    const saisie = {
      titre: nameRapport(periode),
      debut,
      fin,
      arreteLe: addJours(fin, 10),
      avoirs: "date-propre",
      redaction: buildRedaction(periode),
      liste,
    } as const;
    fait(await inTransaction(ctx, (tx) => createRapport(tx, ctx, saisie, true)));
  }
}

function nameRapport({ debut }: Periode): string {
  const rang = debut.slice(5, 7) === "01" ? "Premier" : "Second";
  return `${rang} semestre ${debut.slice(0, 4)} (démonstration)`;
}

/** What is followed besides amounts, for the first orders of the half-year. */
function buildSuivi(lignes: readonly LigneReporting[]): SuiviRapport {
  const [a, b] = lignes.filter(({ montantHt }) => !montantHt.startsWith("-"));
  if (a === undefined || b === undefined) return {};
  const de = ({ commande, beneficiaire }: LigneReporting) => ({ commande, beneficiaire });
  const livrable = (ligne: LigneReporting, remisApres: number) => ({
    ...de(ligne),
    livrable: "Compte rendu de mission (démonstration)",
    echeance: addJours(ligne.date, 30),
    remisLe: addJours(ligne.date, remisApres),
  });
  return {
    livrables: [livrable(a, 27), livrable(b, 34)],
    projets: [
      {
        ...de(a),
        projet: "Tri des courriers entrants (démonstration)",
        coutHt: "12000.00" as Montant,
        gains: "15400.00" as Montant,
        methode: "Heures d'agents comptées pendant trois mois, au coût horaire de la collectivité.",
        confiance: "mesure",
      },
    ],
    achats: [
      {
        ...de(b),
        objet: "Assistant de rédaction (démonstration)",
        prixReferenceHt: "9800.00" as Montant,
        prixPayeHt: "8450.00" as Montant,
        reference: "Prix public de l'éditeur",
        confiance: "declare",
      },
    ],
  };
}

function buildRedaction({ debut }: Periode): Parameters<typeof createRapport>[2]["redaction"] {
  return {
    actionsCommerciales: [
      {
        action: "Présentation du bordereau aux intercommunalités (démonstration).",
        date: addJours(debut, 45),
        resultat: "Douze demandes de devis.",
      },
    ],
    bonnesPratiques: ["Faire relire chaque cas d'usage par le délégué à la protection des données."],
    defauts: [
      {
        defaut: "Comptes rendus remis après leur date.",
        mesureCorrective: "rappel dix jours avant l'échéance",
        echeance: addJours(debut, 180),
        responsable: "Chef de projet (démonstration)",
      },
    ],
    commentaire: "",
  };
}
