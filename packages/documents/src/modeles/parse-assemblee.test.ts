import { describe, expect, test } from "vitest";
import { buildAssembleeForms } from "../blocs/build-assemblee-forms.ts";
import { parseAssemblee } from "./parse-assemblee.ts";

describe("nom de l'assemblée délibérante", () => {
  test.each`
    saisi                           | sujet                             | de
    ${"conseil municipal"}          | ${"Le conseil municipal"}         | ${"du conseil municipal"}
    ${"Le Conseil communautaire"}   | ${"Le conseil communautaire"}     | ${"du conseil communautaire"}
    ${"conseil d'administration"}   | ${"Le conseil d’administration"}  | ${"du conseil d’administration"}
    ${"CA"}                         | ${"Le CA"}                        | ${"du CA"}
    ${"assemblée générale"}         | ${"L'assemblée générale"}         | ${"de l'assemblée générale"}
    ${"L’Assemblée départementale"} | ${"L'assemblée départementale"}   | ${"de l'assemblée départementale"}
    ${"commission administrative"}  | ${"La commission administrative"} | ${"de la commission administrative"}
    ${"les membres du bureau"}      | ${"Les membres du bureau"}        | ${"des membres du bureau"}
    ${"  comité   syndical "}       | ${"Le comité syndical"}           | ${"du comité syndical"}
  `("$saisi : « $sujet », « $de »", ({ saisi, sujet, de }: Record<string, string>) => {
    expect(buildAssembleeForms(parseAssemblee(saisi ?? ""))).toEqual({ sujet, de });
  });

  test.each(["", "   ", "le "])("refuse « %s », qui ne nomme rien", (saisi) => {
    expect(() => parseAssemblee(saisi)).toThrow(RangeError);
  });

  test("refuse ce qui n'est pas un texte, et un article inconnu", () => {
    expect(() => parseAssemblee(undefined as unknown as string)).toThrow(TypeError);
    expect(() => buildAssembleeForms({ article: "un" as "le", nom: "conseil" })).toThrow(/article/iu);
    expect(() => buildAssembleeForms({ article: "le", nom: " " })).toThrow(/vide/u);
  });
});
