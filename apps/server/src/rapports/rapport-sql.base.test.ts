import {
  addJours,
  type DateIso,
  type Montant,
  parseDateIso,
  type Quantite,
  type Siret,
} from "@ia-territoires/core";
import {
  buildColonnes,
  calculateRapport,
  type CodeTableau,
  type LigneReporting,
} from "@ia-territoires/reporting";
import { updateDatesAvoirs } from "@ia-territoires/reporting/lignes";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openTestBase } from "../../test/open-test-base.ts";

const PERIODE = { debut: "2026-02-10" as DateIso, fin: "2027-03-20" as DateIso };
const DEPART = parseDateIso("2026-01-01");
const SIRETS = ["21140118700011", "20006559700011", "73282932000017"] as const;

/** Lines of orders in and around the period, credit notes among them. */
const lignes = fc.array(
  fc.record({
    commande: fc.integer({ min: 1, max: 40 }).map((numero) => `BC-${numero}`),
    date: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 480 }).map((rang) => addJours(DEPART, rang)) },
      // The bounds, and the days around them.
      fc.constantFrom(addJours(PERIODE.debut, -1), PERIODE.debut, PERIODE.fin, addJours(PERIODE.fin, 1)),
    ),
    beneficiaire: fc.constantFrom(...SIRETS).map((siret) => siret as string as Siret),
    lot: fc.constantFrom("1", "2"),
    code: fc.constantFrom("A", "B"),
    palier: fc.constant(null),
    quantite: fc.constantFrom("1", "-2.5").map((quantite) => quantite as Quantite),
    montantHt: fc
      .integer({ min: -500_000, max: 900_000 })
      .map((centimes) => (centimes / 100).toFixed(2).replace(/^-0\.00$/, "0.00") as Montant),
    avoirSur: fc.constantFrom(null, null, null, "BC-1", "BC-2", "BC-99"),
  }),
  { minLength: 1, maxLength: 120 },
);

/** The day of each line: its own, or the first day of the order that it reduces. */
const DATES = {
  "date-propre": "lue.date",
  "date-de-la-commande": `coalesce((select min(o.date) from lues o where o.commande = lue."avoirSur"), lue.date)`,
} as const;

/** What PostgreSQL finds, as `row/column amount`, by its own dates and its own decimals. */
async function sumInSql(
  liste: readonly LigneReporting[],
  ligne: string,
  colonne: string,
  lecture: keyof typeof DATES = "date-propre",
): Promise<readonly string[]> {
  const base = await openTestBase();
  const { rows } = await base.owner.transaction().execute((tx) =>
    sql<{ trouve: string }>`
      with lues as (
        select * from jsonb_to_recordset(${JSON.stringify(liste)}::jsonb)
          as l(commande text, date date, beneficiaire text, lot text, code text,
            "montantHt" numeric(17, 2), "avoirSur" text)
      ), lignes as (
        select ${sql.raw(DATES[lecture])} as date, beneficiaire, lot, code, "montantHt" from lues lue
      )
      select ${sql.raw(ligne)} || '/' || ${sql.raw(colonne)} || ' ' || sum("montantHt")::text as trouve
      from lignes
      where date between ${PERIODE.debut} and ${PERIODE.fin}
      group by ${sql.raw(ligne)}, ${sql.raw(colonne)}`.execute(tx),
  );
  return rows.map(({ trouve }) => trouve).sort();
}

/** The same from the table of the report; cells that no order makes are not in SQL's answer. */
function listCellules(
  liste: readonly LigneReporting[],
  code: CodeTableau,
  cles: ReadonlySet<string>,
  lecture: keyof typeof DATES = "date-propre",
): readonly string[] {
  const colonnes = buildColonnes(liste);
  const lues = lecture === "date-propre" ? colonnes : updateDatesAvoirs(colonnes);
  const rapport = calculateRapport(lues, { periode: PERIODE, arreteLe: PERIODE.fin });
  const tableau = rapport.tableaux.find((autre) => autre.code === code);
  if (tableau === undefined) throw new Error(`pas de tableau ${code}`);
  return tableau.lignes
    .flatMap(({ cle, cellules }) =>
      tableau.colonnes.flatMap((colonne, place) =>
        colonne.type === "montant" ? [`${cle}/${colonne.cle} ${String(cellules[place])}`] : [],
      ),
    )
    .filter((cellule) => cles.has(cellule.slice(0, cellule.lastIndexOf(" "))))
    .sort();
}

describe("CCTP, art. 7 : les chiffres du rapport sont ceux d'un calcul SQL indépendant", () => {
  test.each<[CodeTableau, string, string]>([
    ["volume-beneficiaires-mois", "beneficiaire", "to_char(date, 'YYYY-MM')"],
    ["volume-beneficiaires-trimestre", "beneficiaire", `to_char(date, 'YYYY-"T"Q')`],
    ["volume-beneficiaires-annee", "beneficiaire", "to_char(date, 'YYYY')"],
    ["volume-lots", "lot", "to_char(date, 'YYYY-MM')"],
    ["repartition-bpu", "lot || '/' || code", "to_char(date, 'YYYY')"],
  ])("%s", async (code, ligne, colonne) => {
    await fc.assert(
      fc.asyncProperty(lignes, async (liste) => {
        const attendues = await sumInSql(liste, ligne, colonne);
        const cles = new Set(attendues.map((cellule) => cellule.slice(0, cellule.lastIndexOf(" "))));
        expect(listCellules(liste, code, cles)).toEqual(attendues);
      }),
      { numRuns: 20 },
    );
  });

  test("avoirs comptés à la date de leur commande", async () => {
    await fc.assert(
      fc.asyncProperty(lignes, async (liste) => {
        const lecture = "date-de-la-commande";
        const attendues = await sumInSql(liste, "beneficiaire", "to_char(date, 'YYYY-MM')", lecture);
        const cles = new Set(attendues.map((cellule) => cellule.slice(0, cellule.lastIndexOf(" "))));
        expect(listCellules(liste, "volume-beneficiaires-mois", cles, lecture)).toEqual(attendues);
      }),
      { numRuns: 20 },
    );
  });
});
