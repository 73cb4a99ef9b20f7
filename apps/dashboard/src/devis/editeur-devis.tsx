import type { DateIso } from "@ia-territoires/core";
import type { TarifCdg, TvaDemande, UsagePlafond } from "@ia-territoires/pricing/cdg";
import { Button, Group, NativeSelect, Paper, Stack, Textarea, Title } from "@mantine/core";
import { IconDeviceFloppy, IconSend } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { ErreurApi } from "../api/read-erreur.ts";
import type { RefusAffiche } from "../api/use-envoi.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { SaisieGardee } from "../brouillons/saisie-gardee.tsx";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import { ApercuDevis } from "./apercu-devis.tsx";
import { calculateApercu } from "./calculate-apercu.ts";
import { ChampsTranches } from "./champs-tranches.tsx";
import classes from "./devis.module.css";
import { formatTranches } from "./format-tranches.ts";
import { toSaisies } from "./to-saisies.ts";
import { validateDevis } from "./validate-devis.ts";
import type { ValeursDevis } from "./valeurs-devis.ts";

interface Props {
  /** Under which its draft is kept. */
  readonly cle: string;
  readonly valeurs: ValeursDevis;
  readonly version: number;
  readonly relire: () => Promise<{ readonly valeurs: ValeursDevis; readonly version: number }>;
  readonly tarifs: readonly { readonly id: TarifCdg["id"]; readonly mission: string }[];
  /** Date of the devis: today, or the one of the draft. */
  readonly date: DateIso;
  /** How the vendor stands towards VAT, when it is not the tariff's own treatment. */
  readonly tva?: TvaDemande | undefined;
  /** Already accepted or quoted, this devis left out. */
  readonly getUsages: (tarif: string) => readonly UsagePlafond[];
  readonly dateConvention?: DateIso | undefined;
  readonly enCours: boolean;
  readonly erreur: ErreurApi | null;
  readonly refus: RefusAffiche | null;
  /** More fields, when a rule asks for them. */
  readonly complement?: ReactNode;
  /** `oublier` deletes the draft: to be called once the values are stored. */
  readonly onEnregistrer: (
    valeurs: ValeursDevis,
    version: number,
    envoyer: boolean,
    oublier: () => Promise<void>,
  ) => Promise<void>;
}

const LIBELLES = { objet: "Objet", tarif: "Tarif", tranches: "Tranches", valideJusquAu: "Valable jusqu’au" };

/** The editor of a devis: what and when on one side, price and gauges on the other, from the server's own library. */
export function EditeurDevis(props: Props) {
  const { tarifs, enCours, erreur, refus } = props;
  const { form, version, conflit, ouverture, reprendre } = useFormulaireVersionne<ValeursDevis>({
    valeurs: props.valeurs,
    version: props.version,
    validate: (valeurs) => validateDevis(valeurs, props.date),
    erreur,
    relire: props.relire,
  });
  const brouillon = useBrouillon<ValeursDevis>({
    cle: props.cle,
    valeurs: form.values,
    modifie: form.isDirty(),
    ouverture,
    onReprendre: reprendre,
  });
  const apercu = calculateApercu(form.values.tranches, {
    tarif: form.values.tarif,
    date: props.date,
    tva: props.tva,
    usages: props.getUsages(form.values.tarif),
    dateConvention: props.dateConvention,
  });

  const submit = (envoyer: boolean) =>
    form.onSubmit(
      (valeurs) => void props.onEnregistrer(valeurs, version, envoyer, brouillon.oublier),
      (errors) => {
        focusPremierChamp(errors, form.getInputNode);
      },
    );

  return (
    <form noValidate onSubmit={submit(false)} className={classes["editeur"]}>
      <GardeModifications modifie={form.isDirty()} gardee={brouillon.garde} />
      <Stack className={classes["contenu"] ?? ""}>
        <SaisieGardee brouillon={brouillon} />
        <EtatEnvoi
          erreur={erreur}
          refus={refus}
          titreRefus="Le devis n’a pas été enregistré"
          conflit={conflit}
          libelles={LIBELLES}
          formats={{ tranches: formatTranches }}
        />
        <Paper component="section" withBorder p="lg" aria-labelledby="contenu-devis">
          <Title order={2} id="contenu-devis" mb="sm">
            Contenu du devis
          </Title>
          <Stack>
            {tarifs.length > 1 && (
              <NativeSelect
                label="Tarif"
                data={tarifs.map(({ id, mission }) => ({ value: id, label: mission }))}
                {...form.getInputProps("tarif")}
              />
            )}
            <Textarea
              label="Objet"
              required
              description="Ce que le centre de gestion fera, tel que l’assemblée le lira"
              rows={3}
              maxLength={500}
              {...form.getInputProps("objet")}
            />
            <ChampsTranches form={form} depuis={props.date} />
            {props.complement}
            <ChampDate
              label="Valable jusqu’au"
              min={props.date}
              maw="20rem"
              {...form.getInputProps("valideJusquAu")}
            />
          </Stack>
        </Paper>
      </Stack>
      <div className={classes["apercu"]}>
        <ApercuDevis
          apercu={apercu}
          onProposition={(proposition) => {
            form.setFieldValue("tranches", toSaisies(proposition.tranches));
          }}
        />
      </div>
      <Group className={classes["actions"] ?? ""}>
        <Button
          type="submit"
          variant="default"
          size="md"
          loading={enCours}
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
        >
          Enregistrer le brouillon
        </Button>
        <Button
          size="md"
          loading={enCours}
          leftSection={<IconSend size={18} aria-hidden />}
          onClick={() => {
            submit(true)();
          }}
        >
          Enregistrer et envoyer
        </Button>
      </Group>
    </form>
  );
}
