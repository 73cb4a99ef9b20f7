import { territoireSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import { jourSchema } from "./jour-schema.ts";

const fermetureSchema = /* @__PURE__ */ z.union(
  [
    jourSchema,
    /* @__PURE__ */ z.object({ debut: jourSchema, fin: jourSchema }),
    /* @__PURE__ */ z.object({
      nom: /* @__PURE__ */ z.string({ error: "Un nom est attendu." }),
      mois: /* @__PURE__ */ z.int({ error: "Un mois de 0 (Pâques) à 12 est attendu." }),
      jour: /* @__PURE__ */ z.int({ error: "Un nombre de jours est attendu." }),
    }),
  ],
  { error: "Un jour, une période { debut, fin } ou un jour annuel { nom, mois, jour } est attendu." },
);

/** Reads the options of a calendar; whether they mean something in the territory, `createCalendrier` says. */
export const optionsCalendrierSchema = /* @__PURE__ */ z.object({
  territoire: territoireSchema,
  fermetures: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(fermetureSchema)),
  joursFeriesTravailles: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
  vendrediSaint: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.boolean({ error: "Oui ou non attendu." })),
  semaine: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.enum(["ouvres", "ouvrables"], { error: "Semaine attendue : ouvres ou ouvrables." }),
  ),
  abolitionSaintMartin: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.enum(["27-mai", "28-mai"], { error: "Lecture attendue : 27-mai ou 28-mai." }),
  ),
});
