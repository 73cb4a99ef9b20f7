import {
  type GenrePiece,
  GENRES_DEPOT,
  getGenrePiece,
  formatOctets,
  type Signataire,
} from "@ia-territoires/dossiers";
import { Button, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import classes from "./fichiers.module.css";
import { useEnvoiFichier } from "./use-envoi-fichier.ts";
import { toDepot, toSignatairesSaisis, validateDepot, type ValeursDepot } from "./valeurs-depot.ts";

interface Props {
  readonly dossierId: string;
  readonly fichier: File;
  /** Signatories already recorded for each kind of act, to start from. */
  readonly signataires: Partial<Record<GenrePiece, readonly Signataire[]>>;
  readonly genre?: GenrePiece;
  readonly onFini: () => void;
}

/** Says what a chosen file is and who signed it, then sends it: progress, giving up, errors without losing what was typed. */
export function FormulaireDepot({
  dossierId,
  fichier,
  signataires,
  genre = "convention-signee",
  onFini,
}: Props) {
  const { send, stop, part, refus } = useEnvoiFichier(dossierId, fichier);
  const form = useForm<ValeursDepot>({
    initialValues: {
      nom: fichier.name,
      genre,
      signataires: toSignatairesSaisis(signataires[genre] ?? []),
    },
    validate: validateDepot,
  });

  async function file(valeurs: ValeursDepot): Promise<void> {
    const piece = toDepot(valeurs);
    if (!(await send(piece))) return;
    annonces.add(`« ${piece.nom} » est déposé.`);
    onFini();
  }

  const enCours = part !== null;
  const { signee } = getGenrePiece(form.values.genre);
  return (
    <form
      noValidate
      aria-label="Déposer un fichier"
      onSubmit={form.onSubmit(
        (valeurs) => void file(valeurs),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
    >
      <GardeModifications modifie />
      <Stack mt="sm">
        {refus !== null && <MessageErreur message={refus.message} reference={refus.reference} />}
        <TextInput
          label="Nom du fichier"
          required
          autoComplete="off"
          disabled={enCours}
          description={formatOctets(fichier.size)}
          {...form.getInputProps("nom")}
        />
        <NativeSelect
          label="Genre de pièce"
          disabled={enCours}
          data={GENRES_DEPOT.map(({ code, libelle }) => ({ value: code, label: libelle }))}
          value={form.values.genre}
          onChange={(event) => {
            const choisi = event.currentTarget.value as GenrePiece;
            form.setFieldValue("genre", choisi);
            // Those who signed one act did not sign the other.
            form.setFieldValue("signataires", toSignatairesSaisis(signataires[choisi] ?? []));
          }}
        />
        {signee && (
          <Fieldset legend="Qui a signé" disabled={enCours}>
            <Stack>
              {form.values.signataires.map((_, index) => (
                <ChampsSignataire key={String(index)} form={form} index={index} />
              ))}
              <Group>
                <Button
                  variant="subtle"
                  leftSection={<IconPlus size={18} aria-hidden />}
                  onClick={() => {
                    form.insertListItem("signataires", { nom: "", qualite: "", delegation: "" });
                  }}
                >
                  Ajouter un signataire
                </Button>
              </Group>
            </Stack>
          </Fieldset>
        )}
        {part !== null && (
          <div>
            <progress
              className={classes["progres"]}
              max={1}
              value={part}
              aria-label={`Envoi de ${fichier.name}`}
            />
            <Text size="sm" role="status">
              {part < 1 ? `Envoi en cours : ${Math.floor(part * 10) * 10} %` : "Vérification du fichier…"}
            </Text>
          </div>
        )}
        <Group>
          <Button type="submit" loading={enCours}>
            Déposer
          </Button>
          <Button
            variant="default"
            onClick={() => {
              if (enCours) stop();
              else onFini();
            }}
          >
            {enCours ? "Interrompre l’envoi" : "Annuler"}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface PropsSignataire {
  readonly form: Pick<UseFormReturnType<ValeursDepot>, "values" | "getInputProps" | "removeListItem">;
  readonly index: number;
}

function ChampsSignataire({ form, index }: PropsSignataire) {
  const champ = `signataires.${String(index)}`;
  return (
    <div className="champs">
      <TextInput label="Nom" required autoComplete="off" {...form.getInputProps(`${champ}.nom`)} />
      <TextInput
        label="Qualité"
        required
        description="Par exemple « maire »"
        {...form.getInputProps(`${champ}.qualite`)}
      />
      <TextInput
        label="Délégation (facultatif)"
        description="Acte qui permet de signer"
        {...form.getInputProps(`${champ}.delegation`)}
      />
      {form.values.signataires.length > 1 && (
        <Button
          variant="subtle"
          onClick={() => {
            form.removeListItem("signataires", index);
          }}
        >
          Retirer ce signataire
        </Button>
      )}
    </div>
  );
}
