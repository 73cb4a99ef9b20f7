import type { ContenuBrouillon } from "../brouillons/read-contenu.ts";
import { type UseFormReturnType, useForm } from "@mantine/form";
import { useEffect, useState } from "react";
import type { ErreurApi } from "../api/read-erreur.ts";
import { type Changement, listChangements } from "./list-changements.ts";
import { useErreursServeur } from "./use-erreurs-serveur.ts";

type Champs = Record<string, unknown>;

interface Options<Valeurs extends Champs> {
  readonly valeurs: Valeurs;
  readonly version: number;
  readonly validate: (valeurs: Valeurs) => object;
  /** What the server answered to the last save. */
  readonly erreur: ErreurApi | null;
  /** Names in the form of fields that the server calls otherwise. */
  readonly chemins?: Readonly<Record<string, string>>;
  /** Reads the record again from the server, after a save that came too late. */
  readonly relire: () => Promise<{ readonly valeurs: Valeurs; readonly version: number }>;
}

/** What someone else changed, and the two ways on. */
export interface ConflitForm {
  readonly changements: readonly Changement[];
  /** Keeps what is typed, on top of the stored version: the person saves again when ready. */
  readonly garder: () => void;
  /** Gives up what is typed and takes the stored values. */
  readonly reprendre: () => void;
}

/**
 * A form on a versioned record. When a save came too late, the record is read again to tell what someone else
 * changed; nothing is overwritten before the person has chosen.
 */
export function useFormulaireVersionne<Valeurs extends Champs>(options: Options<Valeurs>) {
  const { valeurs, version, validate, erreur, chemins, relire } = options;
  const form = useForm<Valeurs>({
    initialValues: valeurs,
    validate: validate as never,
    validateInputOnBlur: true,
  });
  const [ouverture, setOuverture] = useState({ valeurs, version });
  const [relu, setRelu] = useState<{ valeurs: Valeurs; version: number } | null>(null);
  useErreursServeur(form, erreur, chemins);

  useEffect(() => {
    if (erreur?.nature === "conflit") void relire().then(setRelu, () => undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new answer of the server is the only trigger
  }, [erreur]);

  const conflit: ConflitForm | null =
    relu === null
      ? null
      : {
          changements: listChangements(ouverture.valeurs, relu.valeurs, form.getValues()),
          garder: () => {
            setOuverture(relu);
            setRelu(null);
          },
          reprendre: () => {
            form.setValues(relu.valeurs);
            form.resetDirty(relu.valeurs);
            setOuverture(relu);
            setRelu(null);
          },
        };

  return {
    form: form as UseFormReturnType<Valeurs>,
    version: ouverture.version,
    conflit,
    ouverture,
    /** Takes up a draft: on the version it was typed on, so that a save tells what has changed since. */
    reprendre: (garde: ContenuBrouillon<Valeurs>): void => {
      form.setValues(garde.valeurs);
      if (garde.ouverture !== null) setOuverture(garde.ouverture);
    },
  };
}
