import {
  explainClassement,
  getLibelleContradiction,
  LIBELLES_DRAPEAUX,
  LIBELLES_ROLES,
  LIBELLES_CLASSES,
  listAutorites,
} from "@ia-territoires/compliance/wording";
import { type ExamenSysteme, getAvancement } from "@ia-territoires/dossiers/systemes";
import { Alert, Group, Paper, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconHandStop } from "@tabler/icons-react";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Sources } from "../affichage/sources.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { CheminRegle } from "./chemin-regle.tsx";
import { TONS_CLASSES } from "./labels.ts";
import classes from "./registre.module.css";

interface Props {
  readonly systemeId: string;
  readonly examen: ExamenSysteme;
  readonly peutModifier: boolean;
}

/** What the law says: each class found with its reasons, what contradicts itself, what is still unknown. */
export function SectionReponse({ systemeId, examen, peutModifier }: Props) {
  const { classement } = examen;
  const { questions, pourLaClasse } = getAvancement(classement);
  const autorites = listAutorites(classement);
  const drapeaux = classement.flags.filter((drapeau) => drapeau !== "national-block");
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="reponse">
      <Title order={2} id="reponse" mb="sm">
        Ce que dit le droit
      </Title>
      {classement.contradictions.length > 0 && (
        <Alert
          color="ambre"
          mb="sm"
          icon={<IconAlertTriangle aria-hidden />}
          title="Des réponses se contredisent"
        >
          <ul className={classes["puces"]}>
            {classement.contradictions.map((id) => (
              <li key={id}>{formatTypographie(getLibelleContradiction(id))}</li>
            ))}
          </ul>
          Les réponses en cause comptent comme inconnues tant qu’elles ne sont pas corrigées.
        </Alert>
      )}
      {classement.flags.includes("national-block") && (
        <Alert
          color="red"
          mb="sm"
          icon={<IconHandStop aria-hidden />}
          title={LIBELLES_DRAPEAUX["national-block"]}
        >
          Une règle française s’y oppose : voir « Ce que le droit français ajoute ».
        </Alert>
      )}
      {explainClassement(classement).map(({ outcome, titre, phrase, raisons }) => (
        <div key={outcome} className={classes["bloc"]}>
          <h3 className={classes["tete"]}>
            <Etiquette ton={TONS_CLASSES[outcome]}>{titre}</Etiquette>
          </h3>
          <p>
            <strong>{formatTypographie(phrase)}</strong>
          </p>
          <p>{formatTypographie(LIBELLES_CLASSES[outcome].elu)}</p>
          <details className={classes["pourquoi"]}>
            <summary>
              {outcome === "undetermined" ? "Ce qui reste ouvert" : "Pourquoi"}
              <span className="visuellement-masque"> : {titre}</span>
            </summary>
            <p className={classes["discret"]}>{formatTypographie(LIBELLES_CLASSES[outcome].juriste)}</p>
            <ul className={classes["puces"]}>
              {raisons.map(({ regle, libelle, sources }) => (
                <li key={regle}>
                  {formatTypographie(libelle)}
                  <CheminRegle regle={regle} classement={classement} />
                  <Sources sources={sources} />
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
      {classement.roles.length > 0 && (
        <Group gap="xs" mt="sm">
          {classement.roles.map(({ role, basis }) => (
            <Etiquette key={role}>
              {LIBELLES_ROLES[role] ?? role}
              {basis === "presumed" && ", présumé"}
            </Etiquette>
          ))}
        </Group>
      )}
      {drapeaux.map((drapeau) => (
        <Text key={drapeau} size="sm" mt="xs">
          {LIBELLES_DRAPEAUX[drapeau]}.
        </Text>
      ))}
      {autorites.length > 0 && (
        <Text size="sm" mt="sm">
          Autorités : {autorites.map(({ libelle }) => libelle).join(" ; ")}.
        </Text>
      )}
      <Text size="sm" c="dimmed" mt="sm">
        Rédaction {classement.textVersion}, droit {classement.ruleset.id}. Ce n’est pas un conseil juridique :
        chaque réponse donne son article, à vérifier par un juriste.
      </Text>
      {peutModifier && questions.length > 0 && (
        <Group mt="sm" className="sans-impression">
          <LienBouton
            to="/registre/$systemeId/questions"
            params={{ systemeId }}
            variant={pourLaClasse > 0 ? "filled" : "default"}
          >
            {pourLaClasse > 0
              ? `Répondre aux questions (${String(pourLaClasse)} pour la classe)`
              : `Préciser les obligations (${String(questions.length)} questions)`}
          </LienBouton>
        </Group>
      )}
    </Paper>
  );
}
