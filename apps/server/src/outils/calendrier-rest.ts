import { type Calendrier, createCalendrier } from "@ia-territoires/calendar";
import { calculateEcheance, type Delai } from "@ia-territoires/calendar/echeances";
import { listJoursFeries, listJoursUsage } from "@ia-territoires/calendar/feries";
import { type Territoire, TERRITOIRES } from "@ia-territoires/core";
import * as z from "zod";
import { ErreurMetier } from "../trpc/erreur-metier.ts";

// Schemas of their own: numbers of an address come as text, and trpc-to-openapi makes them accept it.
const calendrier = {
  territoire: z.enum(TERRITOIRES, { error: `Territoire attendu : ${TERRITOIRES.join(", ")}.` }).meta({
    description: "Code du territoire : il décide des jours fériés.",
  }),
  vendrediSaint: z
    .enum(["oui", "non"], { error: "Vendredi saint : oui ou non." })
    .optional()
    .meta({ description: "Alsace-Moselle : le vendredi saint est-il férié dans la commune ? (oui)" }),
  abolitionSaintMartin: z
    .enum(["27-mai", "28-mai"], { error: "Abolition à Saint-Martin : 27-mai ou 28-mai." })
    .optional()
    .meta({ description: "Saint-Martin : lecture depuis 2018 (28-mai)." }),
};
const nombre = (description: string) =>
  z.int({ error: "Un nombre entier est attendu." }).optional().meta({ description });

export const joursFeriesInput = z.object({
  ...calendrier,
  annee: z
    .int({ error: "Une année est attendue, par exemple 2027." })
    .meta({ description: "De 2000 à 2099." }),
});
export const joursFeriesOutput = z.looseObject({
  territoire: z.string(),
  annee: z.int(),
  joursFeries: z.array(z.unknown()).readonly(),
  joursUsage: z.array(z.unknown()).readonly(),
});
export const echeanceInput = z.object({
  ...calendrier,
  depuis: z
    .string({ error: "Une date aaaa-mm-jj est attendue." })
    .meta({ description: "Jour de l'événement, qui ne compte pas." }),
  joursOuvres: nombre("Délai en jours ouvrés."),
  jours: nombre("Délai en jours de calendrier."),
  mois: nombre("Délai en mois."),
  joursFrancs: nombre("Délai en jours francs."),
  semaine: z
    .enum(["ouvres", "ouvrables"], { error: "Semaine : ouvres ou ouvrables." })
    .optional()
    .meta({ description: "Jours comptés par joursOuvres : du lundi au vendredi (ouvres), ou au samedi." }),
  report: z
    .enum(["ccag", "aucun"], { error: "Report : ccag ou aucun." })
    .optional()
    .meta({ description: "Ce que devient un dernier jour chômé ; ccag par défaut, et la réponse le dit." }),
});
export const echeanceOutput = z
  .looseObject({ date: z.string(), phrase: z.string() })
  .meta({ description: "La date, la règle, les jours exclus et pourquoi, les avertissements, les textes." });

/** The fériés and the days of usage of a year, as the library gives them. */
export function getJoursFeries({ annee, ...options }: z.output<typeof joursFeriesInput>) {
  return answer(() => ({
    territoire: options.territoire,
    annee,
    joursFeries: [...listJoursFeries(buildCalendrier(options), annee)],
    joursUsage: [...listJoursUsage(options.territoire, annee)],
  }));
}

/** A deadline that explains itself, as the library gives it. */
export function getEcheance(input: z.output<typeof echeanceInput>) {
  const { depuis, joursOuvres, jours, mois, joursFrancs, report, ...options } = input;
  const delais = Object.entries({ joursOuvres, jours, mois, joursFrancs });
  // One unit and no more: the library says so of none and of two.
  const delai = Object.fromEntries(delais.filter(([, valeur]) => valeur !== undefined)) as Delai;
  return answer(() => ({
    ...calculateEcheance(buildCalendrier(options), {
      from: depuis,
      delai,
      ...(report !== undefined && { report }),
    }),
  }));
}

function buildCalendrier({
  territoire,
  vendrediSaint,
  abolitionSaintMartin,
  semaine,
}: OptionsRest): Calendrier {
  return createCalendrier({
    territoire,
    ...(vendrediSaint !== undefined && { vendrediSaint: vendrediSaint === "oui" }),
    ...(abolitionSaintMartin !== undefined && { abolitionSaintMartin }),
    ...(semaine !== undefined && { semaine }),
  });
}

interface OptionsRest {
  readonly territoire: Territoire;
  readonly vendrediSaint?: "oui" | "non" | undefined;
  readonly abolitionSaintMartin?: "27-mai" | "28-mai" | undefined;
  readonly semaine?: "ouvres" | "ouvrables" | undefined;
}

/** What the library refuses is the fault of the question: its French sentence is the answer. */
function answer<T>(ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    if (cause instanceof RangeError || cause instanceof TypeError) {
      // `from` is the name of the field in the library.
      const message = cause.message.replace(/^from\b/, "depuis");
      throw new ErreurMetier("BAD_REQUEST", "saisie-refusee", message);
    }
    throw cause;
  }
}
