import { parseDateIso, parseSiren, parseSiret } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modeleSchema } from "../schemas.ts";
import { buildContenuModele } from "./build-contenu-modele.ts";
import { buildValeursModele, type SourceModele } from "./build-valeurs-modele.ts";
import { getGenreModele } from "./get-genre-modele.ts";
import { listFautesModele } from "./list-fautes-modele.ts";
import { GENRES_MODELE, type ValeursModele, VARIABLES_MODELE } from "./modele.ts";
import { planCopie } from "./plan-copie.ts";

const d = parseDateIso;
const SOURCE: SourceModele = {
  collectivite: {
    nom: "Commune d'Exemple",
    nature: "commune",
    siren: parseSiren("999140023"),
    siret: null,
    departement: "14",
    adresse: "Mairie\n1 place de l'Exemple",
    courriel: null,
    assemblee: null,
  },
  prestataire: {
    nom: "Centre de gestion d'exemple",
    siret: parseSiret("99914001500010"),
    adresse: ["12 rue de l'Exemple", "14000 Ville-Exemple"],
    referent: { fonction: "Référent IA" },
  },
  tarif: "cdg14-ia",
  deliberation: { numero: "2026-14", date: d("2026-03-02") },
  convention: null,
  devis: null,
};
const valeurs = buildValeursModele(SOURCE, d("2026-03-10"));
const texte = (autres: Partial<ValeursModele>, modele: string) =>
  buildContenuModele({ titre: "Essai", texte: modele }, { ...valeurs, ...autres });

describe("ce que vaut chaque variable pour une collectivité", () => {
  test("dates en toutes lettres, montants du tarif à la date, ce que personne ne sait reste inconnu", () => {
    expect(valeurs).toMatchObject({
      "collectivite.nom": "Commune d'Exemple",
      "collectivite.siret": null,
      "collectivite.adresse": "Mairie, 1 place de l'Exemple",
      "collectivite.assemblee": "conseil municipal",
      "collectivite.executif": "maire",
      "deliberation.date": "2 mars 2026",
      "convention.fin": null,
      "devis.montant": null,
      "tarif.plafond": "10",
      "date.jour": "10 mars 2026",
    });
    expect(valeurs["tarif.demi-journee"]).toMatch(/^200,00.€$/);
    expect(valeurs["tarif.jour"]).toMatch(/^400,00.€$/);
    expect(Object.keys(valeurs).sort()).toEqual(Object.keys(VARIABLES_MODELE).sort());
  });

  test("une convention dont la fin n'est pas écrite n'en a pas", () => {
    const convention = { signeeLe: d("2026-06-10"), signataires: [] };
    const sans = buildValeursModele({ ...SOURCE, convention }, d("2026-06-11"));
    expect(sans).toMatchObject({ "convention.debut": "10 juin 2026", "convention.fin": null });
    const avec = { ...convention, fin: { mode: "duree", mois: 12 } as const };
    expect(buildValeursModele({ ...SOURCE, convention: avec }, d("2026-06-11"))["convention.fin"]).toBe(
      "9 juin 2027",
    );
  });
});

describe("un modèle est vérifié avant d'être gardé", () => {
  test.each`
    cas                             | titre              | texte                         | champ      | message
    ${"variable inconnue, nommée"}  | ${"Charte"}        | ${"{collectivite.maire}"}     | ${"texte"} | ${/inconnue « {collectivite.maire} » : {collectivite.nom}, /}
    ${"d'aucune famille"}           | ${"Charte"}        | ${"{prix}"}                   | ${"texte"} | ${/inconnue « {prix} » : .*{tarif.jour}/}
    ${"propriété d'un objet"}       | ${"{constructor}"} | ${"texte"}                    | ${"titre"} | ${/inconnue « {constructor} »/}
    ${"accolade non fermée"}        | ${"Charte"}        | ${"Vu {deliberation.date"}    | ${"texte"} | ${/mal fermée/}
    ${"accolades d'un autre outil"} | ${"Charte"}        | ${"Vu {{deliberation.date}}"} | ${"texte"} | ${/mal fermée/}
    ${"nom coupé d'une espace"}     | ${"Charte"}        | ${"Vu {date jour}"}           | ${"texte"} | ${/mal fermée/}
    ${"titre vide"}                 | ${"  "}            | ${"texte"}                    | ${"titre"} | ${/vide/}
    ${"titre sur deux lignes"}      | ${"a\nb"}          | ${"texte"}                    | ${"titre"} | ${/Une seule ligne/}
  `("$cas", ({ titre, texte: lu, champ, message }) => {
    const fautes = listFautesModele({ titre, texte: lu });
    expect(fautes).toEqual([{ champ, message: expect.stringMatching(message) }]);
    const lue = modeleSchema.safeParse({ titre, texte: lu, genre: "charte" });
    expect(lue.error?.issues.map(({ path }) => path)).toEqual([[champ]]);
  });

  test("toutes les variables à la fois, chacune une fois par faute ; un genre inconnu est refusé", () => {
    const tout = Object.keys(VARIABLES_MODELE)
      .map((code) => `{ ${code} }`)
      .join(" ");
    expect(listFautesModele({ titre: "Tout", texte: tout })).toEqual([]);
    expect(listFautesModele({ titre: "Deux", texte: "{a.b} {a.b} {c.d}" })).toHaveLength(2);
    expect(() => getGenreModele("statuts" as never)).toThrow(/« statuts » ; deliberation/);
    expect(GENRES_MODELE.map(({ code }) => getGenreModele(code).code)).toHaveLength(6);
  });
});

describe("un modèle rempli pour une collectivité", () => {
  test("titres, paragraphes et listes ; ce qui manque est nommé, une fois, et laissé à compléter", () => {
    const rempli = texte(
      {},
      "# Article 1\nLa {collectivite.nom},\nSIRET {collectivite.siret}.\n\n- un\n- deux ({collectivite.siret})\n\nFin",
    );
    expect(rempli).toEqual({
      titre: ["Essai"],
      manquantes: ["collectivite.siret"],
      blocs: [
        { genre: "intertitre", morceaux: ["Article 1"] },
        {
          genre: "paragraphe",
          morceaux: ["La ", "Commune d'Exemple", ",\nSIRET ", { manque: "SIRET de la collectivité" }, "."],
        },
        { genre: "puce", morceaux: ["un"] },
        { genre: "puce", morceaux: ["deux (", { manque: "SIRET de la collectivité" }, ")"] },
        { genre: "paragraphe", morceaux: ["Fin"] },
      ],
    });
  });

  test("une valeur n'est jamais relue : ni titre, ni liste, ni autre variable", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((nom) => nom.trim() !== ""),
        (nom) => {
          const piege = `${nom}\n# titre\n- puce {date.jour}`;
          const { blocs } = texte({ "collectivite.nom": piege }, "Pour {collectivite.nom}");
          expect(blocs).toEqual([{ genre: "paragraphe", morceaux: ["Pour ", piege.trim()] }]);
        },
      ),
    );
  });

  test("un modèle qui n'a pas été vérifié s'arrête en nommant sa variable", () => {
    expect(() => texte({}, "{inconnue}")).toThrow(/{inconnue}/);
  });
});

describe("copier un modèle à une collectivité", () => {
  const present = { edition: 3, empreinte: "a" };
  test.each`
    cas                                              | demande                                                                      | plan
    ${"rien n'y est : un document est créé"}         | ${{ empreinte: "a", present: null }}                                         | ${{ statut: "creer", edition: 1 }}
    ${"il dit autre chose : une édition de plus"}    | ${{ empreinte: "b", present }}                                               | ${{ statut: "mettre-a-jour", edition: 4 }}
    ${"il dit la même chose : rien ne change"}       | ${{ empreinte: "a", present }}                                               | ${{ statut: "inchange", edition: 3 }}
    ${"une variable manque"}                         | ${{ empreinte: "a", present: null, manquantes: ["devis.date"] }}             | ${{ statut: "incomplet", manquantes: ["devis.date"] }}
    ${"une variable manque, des blancs sont voulus"} | ${{ empreinte: "b", present, manquantes: ["devis.date"], avecBlancs: true }} | ${{ statut: "mettre-a-jour", edition: 4 }}
  `("$cas", ({ demande, plan }) => {
    expect(planCopie({ manquantes: [], avecBlancs: false, ...demande })).toEqual(plan);
  });
});
