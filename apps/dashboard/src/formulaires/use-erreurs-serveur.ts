import type { UseFormReturnType } from "@mantine/form";
import { useEffect } from "react";
import type { ErreurApi } from "../api/read-erreur.ts";
import { focusPremierChamp } from "./focus-premier-champ.ts";

/** Puts the server's messages beside their fields, and the focus on the first one. */
export function useErreursServeur<Values extends object>(form: UseFormReturnType<Values>, erreur: ErreurApi | null): void {
  const { setErrors, getInputNode } = form;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new answer of the server is the only trigger
  useEffect(() => {
    if (erreur === null || Object.keys(erreur.champs).length === 0) return;
    setErrors(erreur.champs);
    focusPremierChamp(erreur.champs, getInputNode as (path: string) => HTMLElement | null);
  }, [erreur]);
}
