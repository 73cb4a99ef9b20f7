import { Button, Group, Stack } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { ComponentProps, ReactNode } from "react";
import type { ErreurApi } from "../api/read-erreur.ts";
import type { RefusAffiche } from "../api/use-envoi.ts";
import { SaisieGardee } from "../brouillons/saisie-gardee.tsx";
import type { Brouillon } from "../brouillons/use-brouillon.ts";
import { EtatEnvoi } from "./etat-envoi.tsx";
import { focusPremierChamp } from "./focus-premier-champ.ts";
import { GardeModifications } from "./garde-modifications.tsx";

interface Props<Valeurs extends Record<string, unknown>>
  extends Pick<ComponentProps<typeof EtatEnvoi>, "conflit" | "libelles" | "formats" | "titreRefus"> {
  readonly form: UseFormReturnType<Valeurs>;
  readonly brouillon: Brouillon;
  readonly envoi: {
    readonly enCours: boolean;
    readonly erreur: ErreurApi | null;
    readonly refus: RefusAffiche | null;
  };
  /** Label of the button that saves. */
  readonly action: string;
  readonly onSave: (valeurs: Valeurs) => Promise<void>;
  readonly onFini: () => void;
  readonly children: ReactNode;
}

/**
 * The frame of a form on a record that others may change: its draft, what the server answered, its fields, then save or
 * give up. What is typed is guarded until then, and kept; giving up forgets it.
 */
export function FormulaireGarde<Valeurs extends Record<string, unknown>>(props: Props<Valeurs>) {
  const { form, brouillon, envoi, action, onSave, onFini, children, ...reponse } = props;
  const { enCours, erreur, refus } = envoi;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (valeurs) => void onSave(valeurs),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
    >
      <GardeModifications modifie={form.isDirty() && !enCours} gardee={brouillon.garde} />
      <Stack mt="sm">
        <SaisieGardee brouillon={brouillon} />
        <EtatEnvoi erreur={erreur} refus={refus} {...reponse} />
        {children}
        <Group>
          <Button type="submit" loading={enCours}>
            {action}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              void brouillon.oublier();
              onFini();
            }}
          >
            Annuler
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
