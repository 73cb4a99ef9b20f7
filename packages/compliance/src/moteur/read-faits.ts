import { isDateIso, quoteInput } from "@ia-territoires/core";
import type { FactId } from "../faits/faits.ts";
import type { Faits, ReponseDetaillee } from "../faits/reponse.ts";
import type { Program } from "./create-program.ts";
import { FAUX, INCONNU, VRAI } from "./etat.ts";
import type { FactSlots } from "./layout.ts";

/** Writes every answer in its slots; refuses an unknown fact, option or form by RangeError, in French. */
export function readFaits({ layout }: Program, faits: Faits, slots: Int8Array): void {
  if (typeof faits !== "object" || faits === null || Array.isArray(faits)) {
    throw new TypeError(`Faits : un objet est attendu, reçu ${quoteInput(faits)}.`);
  }
  slots.fill(INCONNU);
  const answers = faits as Readonly<Record<string, unknown>>;
  const { facts, places, followers } = layout;
  let rank = 0;
  for (const key in answers) {
    // Declarations give their facts in much the same order: the one that came next last time is tried first.
    let place = places[followers[rank] as number] as FactSlots;
    if (place.id !== key) {
      const found = facts.get(key);
      if (found === undefined) throw new RangeError(`Fait inconnu ${quoteInput(key)}.`);
      place = found;
      followers[rank] = place.rank;
    }
    rank = place.rank;
    const answer = answers[key];
    if (place.type === "bool" && answer === "non") slots[place.first] = FAUX;
    else if (place.type === "bool" && answer === "oui") slots[place.first] = VRAI;
    else readAnswer(place, answer, slots);
  }
  for (const { a, b, slot } of layout.comparisons) {
    const [first, second] = [getJour(faits, a), getJour(faits, b)];
    if (first !== null && second !== null) slots[slot] = first < second ? VRAI : FAUX;
  }
}

/** The day answered to a fact that is a date; null when unknown, « jamais » or not concerned. */
export function getJour(faits: Faits, id: FactId): string | null {
  const value = getValeur(faits[id]);
  // Checked when it was read: what is no day begins with a letter.
  return typeof value === "string" && value < ":" ? value : null;
}

/** Whether the answer says that the day never came. */
export function isJamais(faits: Faits, id: FactId): boolean {
  const value = getValeur(faits[id]);
  return value === "jamais" || value === "non-concerne";
}

function getValeur(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer)
    ? (answer as ReponseDetaillee<unknown>).valeur
    : answer;
}

function readAnswer(place: FactSlots, answer: unknown, slots: Int8Array): void {
  if (answer === undefined || answer === "inconnu") return;
  if (typeof answer !== "object" || Array.isArray(answer)) {
    readValue(place, answer, slots);
    return;
  }
  if (answer === null) refuse(place, answer);
  const { valeur, motif, inconnus } = answer as ReponseDetaillee<unknown>;
  if (valeur === "inconnu") return;
  if (valeur === "non-concerne") {
    if (typeof motif !== "string" || motif.trim() === "") {
      throw new RangeError(`Fait « ${place.id} » : « non concerné » demande un motif.`);
    }
    slots.fill(FAUX, place.first, place.first + place.count);
    return;
  }
  readValue(place, valeur, slots);
  if (inconnus === undefined) return;
  if (place.type !== "many" || !Array.isArray(inconnus)) refuse(place, inconnus);
  for (const option of inconnus as readonly string[]) {
    const slot = place.options.get(option) ?? refuse(place, option);
    if (slots[slot] === VRAI) {
      throw new RangeError(`Fait « ${place.id} » : ${quoteInput(option)} est à la fois choisi et inconnu.`);
    }
    slots[slot] = INCONNU;
  }
}

function readValue(place: FactSlots, value: unknown, slots: Int8Array): void {
  const { type, first, count } = place;
  if (type === "bool") {
    if (value === "oui") slots[first] = VRAI;
    else if (value === "non") slots[first] = FAUX;
    else refuse(place, value);
    return;
  }
  if (type === "many") {
    if (!Array.isArray(value)) refuse(place, value);
    for (let slot = first; slot < first + count; slot++) slots[slot] = FAUX;
    for (const option of value as readonly string[])
      slots[place.options.get(option) ?? refuse(place, option)] = VRAI;
    return;
  }
  if (type === "one") {
    const slot = place.options.get(value as string) ?? refuse(place, value);
    slots.fill(FAUX, first, first + count);
    slots[slot] = VRAI;
    return;
  }
  if (type === "number") {
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) refuse(place, value);
    for (const [threshold, slot] of place.thresholds) slots[slot] = value >= threshold ? VRAI : FAUX;
    return;
  }
  if (value !== "jamais" && !isDateIso(value)) refuse(place, value);
}

const ATTENDUS: Readonly<Record<FactSlots["type"], string>> = {
  bool: "oui, non ou inconnu",
  one: "une des options du fait",
  many: "une liste d'options du fait",
  number: "un nombre entier, positif ou nul",
  date: "un jour aaaa-mm-jj qui existe, ou « jamais »",
};

function refuse({ id, type }: FactSlots, value: unknown): never {
  throw new RangeError(`Fait « ${id} » : réponse inconnue ${quoteInput(value)}, attendu ${ATTENDUS[type]}.`);
}
