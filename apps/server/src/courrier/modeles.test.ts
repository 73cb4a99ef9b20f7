import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildHtml } from "./build-html.ts";
import { listFautesModele } from "./list-fautes-modele.ts";
import type { ModeleCourrier } from "./modele-courrier.ts";
import { CODES_MODELE, MODELES_COURRIER } from "./modeles.ts";
import { nextEssai } from "./next-essai.ts";
import { ModeleRefuse, renderCourrier } from "./render-courrier.ts";

const MODELE: ModeleCourrier = {
  titre: "Essai",
  quand: "",
  secret: false,
  variables: { nom: "nom", lien: "lien" },
  obligatoires: ["lien"],
  objet: "Bonjour {{nom}}",
  texte: "{{lien}}",
};

test.each(CODES_MODELE)("le texte par défaut de « %s » peut être envoyé", (code) => {
  const modele: ModeleCourrier = MODELES_COURRIER[code];
  expect(listFautesModele(modele, modele)).toEqual([]);
  const ecrites = Object.keys(modele.variables).filter((nom) =>
    `${modele.objet}${modele.texte}`.includes(`{{${nom}}}`),
  );
  expect(ecrites.sort()).toEqual(Object.keys(modele.variables).sort());
});

describe("un modèle modifié est vérifié", () => {
  test.each`
    cas                              | objet                 | texte                         | champ      | message
    ${"variable inconnue"}           | ${"{{prenom}}"}       | ${"{{lien}}"}                 | ${"objet"} | ${/inconnue « prenom » : {{nom}}, {{lien}}, {{organisme}}, {{service}}/}
    ${"variable d'un autre langage"} | ${"x"}                | ${"{{lien}} {{constructor}}"} | ${"texte"} | ${/inconnue « constructor »/}
    ${"variable obligatoire ôtée"}   | ${"x"}                | ${"Bonjour"}                  | ${"texte"} | ${/{{lien}} manque/}
    ${"accolade non fermée"}         | ${"x"}                | ${"{{lien}} {{nom"}           | ${"texte"} | ${/mal fermées/}
    ${"accolade en trop"}            | ${"x}}"}              | ${"{{lien}}"}                 | ${"objet"} | ${/mal fermées/}
    ${"nom de variable vide"}        | ${"x"}                | ${"{{lien}} {{ }}"}           | ${"texte"} | ${/mal fermées/}
    ${"objet vide"}                  | ${"  "}               | ${"{{lien}}"}                 | ${"objet"} | ${/vide/}
    ${"objet sur deux lignes"}       | ${"a\nBcc: intrus@x"} | ${"{{lien}}"}                 | ${"objet"} | ${/Une seule ligne/}
  `("$cas", ({ objet, texte, champ, message }) => {
    const fautes = listFautesModele(MODELE, { objet, texte });
    expect(fautes).toHaveLength(1);
    expect(fautes[0]).toMatchObject({ champ, message: expect.stringMatching(message) });
    expect(() => renderCourrier(MODELE, { objet, texte }, { nom: "", lien: "" })).toThrow(ModeleRefuse);
  });
});

test("ce que dit une valeur n'est ni relu, ni exécuté, ni ajouté aux en-têtes", () => {
  fc.assert(
    fc.property(fc.string(), (nom) => {
      const valeurs = { nom: `${nom}{{lien}}$&\r\nBcc: x@y`, lien: "https://exemple.fr" };
      const { objet, texte } = renderCourrier(MODELE, MODELE, valeurs);
      expect(objet).not.toMatch(/[\r\n]/);
      expect(objet).toContain("{{lien}}$& Bcc: x@y");
      expect(texte).toBe("https://exemple.fr");
    }),
  );
});

test("la partie HTML dit la même chose que le texte, et rien d'autre", () => {
  const html = buildHtml(`Bonjour <b>"A" & B</b>,\nici : https://exemple.fr/a?b=1&c=2.\n\nFin`, "Objet <x>");
  expect(html).toContain(
    '<p>Bonjour &lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;,<br>\nici : <a href="https://exemple.fr/a?b=1&amp;c=2">https://exemple.fr/a?b=1&amp;c=2</a>.</p>\n<p>Fin</p>',
  );
  expect(html).toContain("<title>Objet &lt;x&gt;</title>");
  expect(buildHtml("javascript:alert(1)", "x")).not.toContain("href");
});

test("les essais s'espacent d'une minute à un jour, puis s'arrêtent", () => {
  const depart = new Date("2026-11-22T08:00:00Z");
  const delais = Array.from({ length: 10 }, (_, n) => nextEssai(n + 1, depart)?.getTime() ?? null);
  expect(delais[0]).toBe(depart.getTime() + 60_000);
  expect(delais.slice(0, 9)).toEqual(delais.slice(0, 9).sort((a, b) => Number(a) - Number(b)));
  expect(delais[8]).toBe(depart.getTime() + 86_400_000);
  expect(delais[9]).toBeNull();
});
