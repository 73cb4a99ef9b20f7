import type { FactId } from "@ia-territoires/compliance";
import type { Question } from "@ia-territoires/compliance/wording";
import { Button, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useRef } from "react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Sources } from "../affichage/sources.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { ChoixMultiples } from "./choix-multiples.tsx";
import classes from "./registre.module.css";
import { findFauteReponse, type SaisieReponse, toReponse } from "./saisie-reponse.ts";

interface Props {
  readonly question: Question;
  readonly saisie: SaisieReponse;
  readonly enCours: boolean;
  readonly onReponse: (fait: FactId, reponse: unknown) => void;
  readonly onPasser: () => void;
}

/** One question: why it is asked, its options, and the two answers that are always allowed. */
export function QuestionSysteme({ question, saisie, enCours, onReponse, onPasser }: Props) {
  const { fact, type, options, pourquoi, sources } = question;
  const form = useForm<SaisieReponse>({ initialValues: saisie });
  const titre = useRef<HTMLLegendElement>(null);
  const { mode } = form.values;
  const erreur = form.errors["mode"];

  // A new question is a new form: it takes the focus, so that it is read, and answered from the keyboard.
  useEffect(() => {
    titre.current?.focus({ preventScroll: true });
  }, []);

  function choose(suite: Partial<SaisieReponse>): void {
    form.setValues(suite);
    form.clearErrors();
  }
  const radio = (label: string, coche: boolean, suite: Partial<SaisieReponse>) => (
    <label className={classes["option"]} key={label}>
      <input
        type="radio"
        name="reponse"
        checked={coche}
        onChange={() => {
          choose(suite);
        }}
      />
      <span>{formatTypographie(label)}</span>
    </label>
  );

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const faute = findFauteReponse(type, form.values);
        if (faute === null) onReponse(fact, toReponse(type, form.values));
        else form.setErrors({ mode: faute });
      }}
    >
      <fieldset className={classes["question"]} aria-describedby="pourquoi-question">
        <legend tabIndex={-1} ref={titre}>
          {formatTypographie(question.question)}
        </legend>
        <div id="pourquoi-question">
          <Text mt="xs">{formatTypographie(pourquoi)}</Text>
          <Sources sources={sources.slice(0, 6)} titre="Articles qui en dépendent" />
        </div>
        {type === "many" && <ChoixMultiples options={options} saisie={form.values} onChange={choose} />}
        {type === "date" && (
          <ChampDate
            mt="sm"
            maw="16rem"
            label="Jour"
            value={mode === "reponse" ? form.values.texte : ""}
            onChange={(event) => {
              choose({ mode: "reponse", texte: event.currentTarget.value });
            }}
          />
        )}
        {type === "number" && (
          <TextInput
            mt="sm"
            maw="16rem"
            label="Nombre"
            inputMode="numeric"
            value={mode === "reponse" ? form.values.texte : ""}
            onChange={(event) => {
              choose({ mode: "reponse", texte: event.currentTarget.value });
            }}
          />
        )}
        <div className={classes["choix"]}>
          {(type === "bool" || type === "one") &&
            options.map(({ valeur, libelle }) =>
              radio(libelle, mode === "reponse" && form.values.texte === valeur, {
                mode: "reponse",
                texte: valeur,
              }),
            )}
          {type === "many" &&
            radio("Aucun de ces cas", mode === "aucun", { mode: "aucun", options: [], inconnus: [] })}
          {type === "date" && radio("Jamais", mode === "jamais", { mode: "jamais", texte: "" })}
          {radio("Je ne sais pas", mode === "inconnu", { mode: "inconnu" })}
          {radio("Non concerné, parce que…", mode === "non-concerne", { mode: "non-concerne" })}
        </div>
        {mode === "non-concerne" && (
          <Textarea
            label="Pourquoi la question ne concerne pas ce système"
            required
            rows={2}
            maxLength={2000}
            {...form.getInputProps("motif")}
          />
        )}
        {erreur !== undefined && (
          <Text c="red.9" role="alert" mt="xs">
            {erreur}
          </Text>
        )}
      </fieldset>
      <Stack mt="md">
        <Group>
          <Button type="submit" size="md" loading={enCours}>
            Enregistrer et continuer
          </Button>
          <Button variant="default" size="md" onClick={onPasser} disabled={enCours}>
            Passer cette question
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
