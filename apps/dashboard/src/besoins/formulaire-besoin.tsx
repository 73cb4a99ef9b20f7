import { AUTRE_SERVICE, SERVICES_OFFRE } from "@ia-territoires/dossiers";
import type { SaisieBesoin } from "@ia-territoires/dossiers/schemas";
import { Button, Group, Paper, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { ReactNode } from "react";
import { Sources } from "../affichage/sources.tsx";
import type { ErreurApi } from "../api/read-erreur.ts";
import type { RefusAffiche } from "../api/use-envoi.ts";
import { SaisieGardee } from "../brouillons/saisie-gardee.tsx";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { CasesACocher } from "../formulaires/cases-a-cocher.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";
import { useSession } from "../session/use-session.ts";
import { BESOIN_VIDE, toBesoin, validateBesoin } from "./valeurs-besoin.ts";

interface Props {
  /** Key of its draft. */
  readonly cle: string;
  readonly action: string;
  readonly envoi: {
    readonly enCours: boolean;
    readonly erreur: ErreurApi | null;
    readonly refus: RefusAffiche | null;
  };
  readonly onEnvoyer: (besoin: SaisieBesoin, oublier: () => Promise<void>) => Promise<void>;
  /** What happens next, for the person who sends it. */
  readonly note?: string;
  /** Fields of the caller, above the others. */
  readonly children?: ReactNode;
}

/** A need: services of the offer with their deliverables, in the body's own words, how much and before when. */
export function FormulaireBesoin({ cle, action, envoi, onEnvoyer, note, children }: Props) {
  const { aujourdHui } = useSession();
  const form = useForm({ initialValues: BESOIN_VIDE, validate: validateBesoin });
  useErreursServeur(form, envoi.erreur);
  const brouillon = useBrouillon({
    cle,
    valeurs: form.values,
    modifie: form.isDirty(),
    onReprendre: ({ valeurs }) => {
      form.setValues(valeurs);
    },
  });
  const { services } = form.values;
  return (
    <Paper withBorder p="lg">
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void onEnvoyer(toBesoin(valeurs), brouillon.oublier),
          (errors) => {
            focusPremierChamp(errors, form.getInputNode);
          },
        )}
      >
        <GardeModifications modifie={form.isDirty() && !envoi.enCours} gardee={brouillon.garde} />
        <Stack>
          <SaisieGardee brouillon={brouillon} />
          <EtatEnvoi
            erreur={envoi.erreur}
            refus={envoi.refus}
            titreRefus="Le besoin n’a pas été enregistré"
          />
          {children}
          <CasesACocher
            legende="Services souhaités"
            description="La liste de l’offre n’est pas fermée : choisissez « Autre » pour un besoin différent."
            choix={[...SERVICES_OFFRE, { code: AUTRE_SERVICE, libelle: "Autre" }]}
            value={services}
            path="services"
            error={form.errors["services"]}
            onChange={(codes) => {
              form.setFieldValue("services", codes);
            }}
          />
          {services.includes(AUTRE_SERVICE) && (
            <TextInput label="Autre service" required maxLength={500} {...form.getInputProps("autre")} />
          )}
          {services.some((code) => code !== AUTRE_SERVICE) && (
            <CasesACocher
              legende="Livrables attendus (facultatif)"
              choix={SERVICES_OFFRE.filter(({ code }) => services.includes(code)).flatMap(
                ({ livrables }) => livrables,
              )}
              value={form.values.livrables}
              path="livrables"
              onChange={(codes) => {
                form.setFieldValue("livrables", codes);
              }}
            />
          )}
          <Textarea
            label="Besoin"
            description="Le projet, les outils, les personnes concernées"
            required
            autosize
            minRows={3}
            maxLength={5_000}
            {...form.getInputProps("texte")}
          />
          <div className="champs">
            <TextInput
              label="Demi-journées souhaitées (facultatif)"
              inputMode="numeric"
              autoComplete="off"
              {...form.getInputProps("demiJournees")}
            />
            <ChampDate
              label="À faire avant le (facultatif)"
              min={aujourdHui}
              {...form.getInputProps("avantLe")}
            />
          </div>
          <Sources sources={SERVICES_OFFRE.slice(0, 1).map(({ source }) => source)} />
          {note !== undefined && (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          )}
          <Group>
            <Button type="submit" loading={envoi.enCours}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
