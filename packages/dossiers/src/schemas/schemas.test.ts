import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { CONVENTION, CREER, d, DELIBERATION, ouvrir } from "../missions/exemples.ts";
import { nextMission } from "../missions/next-mission.ts";
import { NATURES_ORGANISME } from "../natures/natures-organisme.ts";
import * as schemas from "../schemas.ts";

const { type: _, devisId, numero, ...saisieDevis } = CREER;
const { type: __, ...deliberation } = DELIBERATION;
const { type: ___, ...convention } = CONVENTION;

describe("ce qu'un schéma lit, l'action le fait", () => {
  test("devis", () => {
    const saisie = schemas.creerDevisSchema.parse({ ...saisieDevis, objet: "  Atelier  " });
    const contexte = { aujourdHui: d("2026-06-15"), usages: [] };
    expect(
      nextMission(ouvrir(), { type: "creer-devis", devisId, numero, ...saisie }, contexte),
    ).toMatchObject({
      mission: { devis: [{ objet: "Atelier" }] },
    });
  });
  test.each`
    schema                         | saisie
    ${schemas.deliberationSchema}  | ${deliberation}
    ${schemas.conventionSchema}    | ${convention}
    ${schemas.modifierDevisSchema} | ${{}}
    ${schemas.accepterDevisSchema} | ${{ accepteLe: "2026-06-15", signataire: { nom: "Essai", qualite: "maire" } }}
    ${schemas.declinerDevisSchema} | ${{ motif: "Budget" }}
    ${schemas.annulerDevisSchema}  | ${{}}
    ${schemas.derogationSchema}    | ${{ motif: "Syndicat voisin" }}
  `("$saisie traverse sans changer", ({ schema, saisie }) => {
    expect((schema as z.ZodMiniType).parse(saisie)).toEqual(saisie);
  });
});

describe("saisies refusées : en français, sous le bon champ", () => {
  const sansBeneficiaire = { ...convention, signataires: convention.signataires.slice(1) };
  test.each`
    cas                               | schema                         | saisie                                                                           | chemin                             | message
    ${"objet vide"}                   | ${schemas.creerDevisSchema}    | ${{ ...saisieDevis, objet: " " }}                                                | ${["objet"]}                       | ${/objet du devis/}
    ${"objet absent"}                 | ${schemas.creerDevisSchema}    | ${{ ...saisieDevis, objet: undefined }}                                          | ${["objet"]}                       | ${/objet du devis/}
    ${"objet trop long"}              | ${schemas.creerDevisSchema}    | ${{ ...saisieDevis, objet: "x".repeat(501) }}                                    | ${["objet"]}                       | ${/500 caractères/}
    ${"validité avant le devis"}      | ${schemas.creerDevisSchema}    | ${{ ...saisieDevis, date: "2027-01-01" }}                                        | ${["valideJusquAu"]}               | ${/avant la date du devis/}
    ${"une demi-journée et demie"}    | ${schemas.creerDevisSchema}    | ${{ ...saisieDevis, tranches: [{ prevueLe: "2026-10-05", demiJournees: 1.5 }] }} | ${["tranches", 0, "demiJournees"]} | ${/entier/}
    ${"publication avant la séance"}  | ${schemas.deliberationSchema}  | ${{ ...deliberation, publieeLe: "2026-06-01" }}                                  | ${["publieeLe"]}                   | ${/précéder la séance/}
    ${"transmission avant la séance"} | ${schemas.deliberationSchema}  | ${{ ...deliberation, transmiseLe: "2026-06-01" }}                                | ${["transmiseLe"]}                 | ${/précéder la séance/}
    ${"séance impossible"}            | ${schemas.deliberationSchema}  | ${{ ...deliberation, date: "2026-02-30" }}                                       | ${["date"]}                        | ${/2026-02-30/}
    ${"numéro vide"}                  | ${schemas.deliberationSchema}  | ${{ ...deliberation, numero: "" }}                                               | ${["numero"]}                      | ${/numéro de la délibération/}
    ${"bénéficiaire non signataire"}  | ${schemas.conventionSchema}    | ${sansBeneficiaire}                                                              | ${["signataires"]}                 | ${/bénéficiaire/}
    ${"signature après la date"}      | ${schemas.conventionSchema}    | ${{ ...convention, signeeLe: "2026-06-09" }}                                     | ${["signeeLe"]}                    | ${/dernière signature/}
    ${"qualité vide"}                 | ${schemas.accepterDevisSchema} | ${{ signataire: { nom: "Essai", qualite: "" } }}                                 | ${["signataire", "qualite"]}       | ${/qualité du signataire/}
    ${"motif vide"}                   | ${schemas.annulerDevisSchema}  | ${{ motif: "  " }}                                                               | ${["motif"]}                       | ${/motif/}
    ${"dérogation sans motif"}        | ${schemas.derogationSchema}    | ${{}}                                                                            | ${["motif"]}                       | ${/motif de la dérogation/}
  `("$cas", ({ schema, saisie, chemin, message }) => {
    const lue = (schema as z.ZodMiniType).safeParse(saisie);
    expect(lue.success).toBe(false);
    expect(lue.error?.issues[0]?.path).toEqual(chemin);
    expect(lue.error?.issues[0]?.message).toMatch(message);
  });
});

test("natureOrganismeSchema : la liste fermée et elle seule", () => {
  for (const { nature } of NATURES_ORGANISME)
    expect(schemas.natureOrganismeSchema.parse(nature)).toBe(nature);
  expect(schemas.natureOrganismeSchema.safeParse("mairie").error?.issues[0]?.message).toMatch(
    /choisir dans la liste/,
  );
});

test("les schémas s'écrivent en JSON Schema, pour l'API", () => {
  for (const schema of Object.values(schemas)) expect(() => z.toJSONSchema(schema)).not.toThrow();
});
