import { type ExamenSysteme, examineSysteme } from "@ia-territoires/dossiers/systemes";
import type { DateIso, Refus } from "@ia-territoires/core";
import { useMemo } from "react";
import type { RouterOutputs } from "../api/types.ts";

/** A system as the server gives it to its page. */
export type DossierSysteme = RouterOutputs["registre"]["get"];

/** What the law says of a system on a day, by the same functions as the server's. */
export function useExamen({ systeme }: DossierSysteme, asOf: DateIso): ExamenSysteme | Refus {
  return useMemo(() => examineSysteme(systeme, { asOf }), [systeme, asOf]);
}
