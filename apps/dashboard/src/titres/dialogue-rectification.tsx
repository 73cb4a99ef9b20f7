import { formatMontant, type Montant, parseMontantFr } from "@ia-territoires/core";
import {
  LIBELLES_SUITE_ANNULATION,
  LIBELLES_VOIE_RECTIFICATION,
  type SuiteAnnulation,
} from "@ia-territoires/dossiers";
import { Fieldset, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { Sources } from "../affichage/sources.tsx";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import classes from "./titres.module.css";

interface Props {
  readonly genre: "reduction" | "annulation";
  readonly vue: RouterOutputs["titres"]["get"];
  readonly onFermer: () => void;
}

const SUITES = Object.keys(LIBELLES_SUITE_ANNULATION) as readonly SuiteAnnulation[];

function readMontant(saisi: string): Montant | null {
  try {
    return parseMontantFr(saisi);
  } catch {
    return null;
  }
}

/** Reduces or cancels a titre, after saying by which way its exercice lets it be done. */
export function DialogueRectification({ genre, vue, onFermer }: Props) {
  const reduction = useEnvoi(trpc.titres.reduce.mutationOptions());
  const annulation = useEnvoi(trpc.titres.cancel.mutationOptions());
  const { erreur, refus, enCours } = genre === "reduction" ? reduction : annulation;
  const voie = vue[genre];
  const nom = genre === "reduction" ? "Réduire le titre" : "Annuler le titre";
  const form = useForm<{ montant: string; motif: string; suite: SuiteAnnulation }>({
    initialValues: { montant: "", motif: "", suite: "refacturer" },
    validate: ({ montant, motif }) => ({
      ...(genre === "reduction" && readMontant(montant) === null
        ? { montant: "Indiquez un montant, par exemple 50,00." }
        : {}),
      ...(motif.trim() === "" ? { motif: "Indiquez le motif : il est gardé dans le dossier." } : {}),
    }),
  });

  async function send({ montant, motif, suite }: typeof form.values): Promise<void> {
    const cible = { titreId: vue.titre.id, version: vue.version, motif };
    const montantTtc = readMontant(montant);
    const fait =
      genre === "annulation"
        ? await annulation.send({ ...cible, suite })
        : montantTtc === null
          ? null
          : await reduction.send({ ...cible, montantTtc });
    if (fait === null) return;
    annonces.add(genre === "reduction" ? "Titre réduit." : "Titre annulé.");
    onFermer();
  }

  return (
    <Dialogue titre={`${nom} ${vue.titre.emission?.numero ?? vue.reference}`} ouvert onFermer={onFermer}>
      {voie.statut === "refus" ? (
        <MessageRefus refus={voie} titre={`${nom} : pas encore`} />
      ) : (
        <form
          noValidate
          onSubmit={form.onSubmit(
            (valeurs) => void send(valeurs),
            (erreurs) => {
              focusPremierChamp(erreurs, form.getInputNode);
            },
          )}
        >
          <Stack>
            <EtatEnvoi erreur={erreur} refus={refus} titreRefus="Le titre n’a pas changé" />
            <div>
              <Text>
                Par : <strong>{LIBELLES_VOIE_RECTIFICATION[voie.voie]}</strong>, exercice {voie.exercice}
                {voie.compte !== undefined && `, compte ${voie.compte} sauf autre choix des réglages`}.
              </Text>
              <Sources sources={voie.sources} />
            </div>
            <Text>
              Reste à payer aujourd’hui :{" "}
              <strong className="nombre">{formatMontant(vue.net.montantTtc)}</strong>
            </Text>
            {genre === "reduction" && (
              <TextInput
                label="Montant de la réduction"
                description="Toutes taxes comprises, en euros"
                required
                inputMode="decimal"
                {...form.getInputProps("montant")}
              />
            )}
            <Textarea label="Motif" required rows={2} maxLength={2000} {...form.getInputProps("motif")} />
            {genre === "annulation" && (
              <Fieldset legend="Et les demi-journées ?">
                {SUITES.map((suite) => (
                  <label key={suite} className={classes["choix"]}>
                    <input
                      type="radio"
                      name="suite"
                      checked={form.values.suite === suite}
                      onChange={() => {
                        form.setFieldValue("suite", suite);
                      }}
                    />
                    {LIBELLES_SUITE_ANNULATION[suite]}
                  </label>
                ))}
              </Fieldset>
            )}
            <BoutonsDialogue
              action={nom}
              enCours={enCours}
              dangereux={genre === "annulation"}
              onRenoncer={onFermer}
            />
          </Stack>
        </form>
      )}
    </Dialogue>
  );
}
