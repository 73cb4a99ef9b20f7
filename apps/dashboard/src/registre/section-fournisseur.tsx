import { formatSource } from "@ia-territoires/core";
import {
  type ExamenSysteme,
  listInconnus,
  listQuestionsFournisseur,
  type QuestionFournisseur,
} from "@ia-territoires/dossiers/systemes";
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Sources } from "../affichage/sources.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import type { DossierSysteme } from "./dossier-systeme.ts";
import classes from "./registre.module.css";

interface Props {
  readonly dossier: DossierSysteme;
  readonly examen: ExamenSysteme;
}

/**
 * What to ask the vendor: what the law puts on it, then what nobody in the body knows. To copy or print. What only the
 * body can say of itself comes apart.
 */
export function SectionFournisseur({ dossier: { systeme }, examen }: Props) {
  const questions = listQuestionsFournisseur(examen);
  const internes = listInconnus(examen).filter(({ aupresDe }) => aupresDe === "organisme");
  async function copy(): Promise<void> {
    const texte = [
      `Questions sur « ${systeme.nom} »`,
      ...questions.map(
        ({ texte: question, sources }, index) =>
          `${String(index + 1)}. ${question}${sources[0] === undefined ? "" : ` (${formatSource(sources[0])})`}`,
      ),
    ].join("\n");
    try {
      await navigator.clipboard.writeText(texte);
      annonces.add("Les questions sont copiées.");
    } catch {
      annonces.add("Votre navigateur refuse la copie : imprimez la page.", "attention");
    }
  }
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="fournisseur">
      <Title order={2} id="fournisseur" mb="sm">
        À demander au fournisseur
      </Title>
      {questions.length === 0 ? (
        <Text>Rien à lui demander pour l’instant.</Text>
      ) : (
        <>
          <Questions questions={questions} />
          <Group mt="sm" className="sans-impression">
            <Button
              variant="default"
              leftSection={<IconCopy size={18} aria-hidden />}
              onClick={() => void copy()}
            >
              Copier les questions
            </Button>
          </Group>
        </>
      )}
      {internes.length > 0 && (
        <>
          <Title order={3} mt="md" mb="xs">
            À établir dans l’organisme
          </Title>
          <Questions questions={internes} />
        </>
      )}
    </Paper>
  );
}

interface PropsQuestions {
  readonly questions: readonly Omit<QuestionFournisseur, "genre">[];
}

function Questions({ questions }: PropsQuestions) {
  return (
    <ol className={classes["puces"]}>
      {questions.map(({ id, texte, pourquoi, sources }) => (
        <li key={id}>
          {formatTypographie(texte)}
          <div className={classes["discret"]}>{formatTypographie(pourquoi)}</div>
          <Sources sources={sources.slice(0, 3)} titre="Article" />
        </li>
      ))}
    </ol>
  );
}
