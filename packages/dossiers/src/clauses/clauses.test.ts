import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLAUSES_IA } from "../texts/clauses-ia.ts";
import { checkClauses } from "./check-clauses.ts";
import { CODES_REFUS_TEXTE_CLAUSES, checkTexteClauses } from "./check-texte-clauses.ts";
import { foldTexte } from "./fold-texte.ts";
import { quotePassage } from "./quote-passage.ts";

const find = (code: string, saisie: Parameters<typeof checkClauses>[0]) =>
  checkClauses(saisie).find((clause) => clause.code === code);

describe("des mots ne prouvent rien : un texte seul ne fait jamais une clause présente", () => {
  test.each([
    ["notice", "Le titulaire remet une NOTICE à jour.", "trouvee", "NOTICE à jour"],
    ["controle-humain", "Un contrôle humain est prévu.", "trouvee", "contrôle humain"],
    ["journaux", "Les journaux sont tenus.", "a-verifier", "journaux sont tenus"],
    ["journaux", "Les journaux sont gardés six mois.", "trouvee", "six mois"],
    ["journaux", `Les journaux.${" Rien.".repeat(100)} Six mois.`, "a-verifier", "Les journaux"],
    ["algorithme", "Mention de l’article L. 311-3-1.", "trouvee", "311-3-1"],
    ["transparence", "Un outil d'intelligence artificielle.", "absente", null],
  ])("%s dans « %s » : %s", (code, texte, etat, passage) => {
    const vue = find(code, { texte });
    expect(vue).toMatchObject({ etat });
    if (passage === null) expect(vue?.passage).toBeNull();
    else expect(vue?.passage).toContain(passage);
  });

  test.each([
    ["notice", "Aucune notice n'est remise."],
    ["notice", "Le système est livré sans notice."],
    ["journaux", "Les journaux ne sont pas conservés."],
  ])("une négation fait douter de %s : « %s »", (code, texte) => {
    expect(find(code, { texte })).toMatchObject({
      etat: "a-verifier",
      constat: expect.stringContaining("négation"),
    });
  });

  test.each([
    ["conformite", "Le marquage certain des lots."],
    ["journaux", "Le catalogsystème et la moisson."],
    ["notice", "Un prénoticé."],
  ])("le milieu d'un autre mot n'est pas un mot : %s dans « %s »", (code, texte) => {
    expect(find(code, { texte })?.etat).toBe("absente");
  });

  test("un mot cherché en vain est dit ; sans texte, rien n'est dit absent", () => {
    expect(find("reversibilite", { texte: "Rien de tel ici." })?.constat).toContain("« reversibilite »");
    expect(find("notice", { texte: "  " })).toMatchObject({ etat: "a-verifier", passage: null });
  });

  test("quel que soit le texte : jamais présente, et le passage est dans le texte", () => {
    const mot = fc.constantFrom("notice", "journaux", "mois", "🙂", "عقد", "\u202E", "\n", " ", "é", "ﬁ");
    const texte = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 100 })
        .map((signes) => String.fromCodePoint(...signes)),
      fc.array(mot).map((mots) => mots.join(" ")),
    );
    fc.assert(
      fc.property(texte, (lu) => {
        const vues = checkClauses({ texte: lu });
        return (
          foldTexte(lu).length === lu.length &&
          vues.length === CLAUSES_IA.length &&
          vues.every(
            ({ etat, passage }) =>
              etat !== "presente" &&
              (passage === null) === (etat === "absente" || lu.trim() === "") &&
              !/\p{Cs}/u.test(passage ?? ""),
          )
        );
      }),
      { numRuns: 60 },
    );
  });
});

test("ce qu'une personne a coché prime sur le texte ; un code inconnu ne change rien", () => {
  const texte = "Une notice est remise.";
  expect(find("notice", { texte, cochees: { notice: false } })).toMatchObject({ etat: "absente" });
  expect(find("incidents", { texte, cochees: { incidents: true } })).toMatchObject({
    etat: "presente",
    passage: null,
  });
  expect(checkClauses({ texte, cochees: { constructor: true } })).toEqual(checkClauses({ texte }));
});

test.each(CLAUSES_IA.map(({ value, source }) => [value.code, value, source] as const))(
  "%s : son code, son article, et sa rédaction proposée passe sa propre règle",
  (code, { attendu, modele, mots }, source) => {
    expect(attendu).toMatch(/\.$/);
    expect(source.article).toBeTruthy();
    for (const mot of mots.flat()) expect(mot).toMatch(/^[a-z0-9' -]+$/);
    expect(find(code, { texte: modele })?.etat).toBe("trouvee");
  },
);
test("aucun code n'est pris deux fois", () => {
  expect(new Set(CLAUSES_IA.map(({ value }) => value.code)).size).toBe(CLAUSES_IA.length);
});

describe("un texte collé", () => {
  test("vide ou trop long : refusé en français", () => {
    expect(checkTexteClauses(" \n\t")).toMatchObject({ statut: "refus", code: "texte-clauses-vide" });
    const long = checkTexteClauses("a".repeat(2_000_001));
    expect(long).toMatchObject({ statut: "refus", code: "texte-clauses-trop-long" });
    expect(JSON.stringify(long)).toContain("2 000 000 au plus");
    for (const { titre } of Object.values(CODES_REFUS_TEXTE_CLAUSES)) expect(titre).not.toBe("");
  });

  test("deux millions de signes sont lus, clause comprise à la fin", () => {
    const vue = checkTexteClauses(`${"Le contrat est un contrat. ".repeat(74_000)}Une notice est remise.`);
    if (vue.statut === "refus") throw new Error(vue.message);
    expect(vue.clauses.find(({ code }) => code === "notice")?.etat).toBe("trouvee");
    expect(vue.avertissements).toEqual([]);
  });

  test("en anglais, il est dit que les mots cherchés sont français ; en français, non ; court, c'est dit", () => {
    const dire = (texte: string) => {
      const vue = checkTexteClauses(texte);
      return vue.statut === "refus" ? [] : vue.avertissements;
    };
    const anglais = "The supplier shall keep the logs of this system for six months and give them to you. ";
    expect(dire(anglais.repeat(5))).toEqual([expect.stringContaining("ne semble pas être en français")]);
    expect(
      dire("Le titulaire remet une notice et la tient à jour pour la durée du contrat. ".repeat(5)),
    ).toEqual([]);
    expect(dire("Une notice 🙂.")).toEqual([expect.stringContaining("très court")]);
    expect(dire("هذا العقد بين البلدية والمورد بشأن نظام ذكاء اصطناعي يستخدمه الموظفون كل يوم")[0]).toContain(
      "français",
    );
  });
});

test("un passage se coupe entre les mots, sauf un mot sans fin, et jamais dans un signe double", () => {
  const texte = `${"mot ".repeat(60)}notice ${"suite ".repeat(60)}`;
  const passage = quotePassage(texte, 240, 246);
  expect(passage).toMatch(/^… mot .*notice .*suite …$/);
  expect(quotePassage(`${"🙂".repeat(200)}notice`, 400, 406)).toMatch(/^… 🙂+notice$/u);
});
