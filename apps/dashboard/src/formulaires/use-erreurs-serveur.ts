import type { UseFormReturnType } from "@mantine/form";
import { useEffect } from "react";
import type { ErreurApi } from "../api/read-erreur.ts";
import { focusPremierChamp } from "./focus-premier-champ.ts";

/** Puts the server's messages beside their fields, and the focus on the first one. */
export function useErreursServeur<Values extends object>(
  form: UseFormReturnType<Values>,
  erreur: ErreurApi | null,
  /** Names in the form of fields that the server calls otherwise. */
  chemins: Readonly<Record<string, string>> = {},
): void {
  const { setErrors, getInputNode } = form;
  useEffect(() => {
    if (erreur === null || Object.keys(erreur.champs).length === 0) return;
    const champs = Object.fromEntries(
      Object.entries(erreur.champs).map(([chemin, message]) => [chemins[chemin] ?? chemin, message]),
    );
    setErrors(champs);
    focusPremierChamp(champs, getInputNode);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new answer of the server is the only trigger
  }, [erreur]);
}
