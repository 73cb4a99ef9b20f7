import { isRefus, type DateIso } from "@ia-territoires/core";
import { checkTexteClauses, type ClauseVerifiee as Clause } from "@ia-territoires/dossiers/clauses";
import { Alert, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { MessageRefus } from "../affichage/message-refus.tsx";
import missions from "../missions/missions.module.css";
import { ClauseVerifiee } from "./clause-verifiee.tsx";
import classes from "./clauses.module.css";
import { downloadVerification } from "./download-verification.ts";
import { SaisieTexte } from "./saisie-texte.tsx";

interface Props {
  readonly aujourdHui: DateIso;
  /** What one may do with the check, beside printing and downloading it. */
  readonly children?: ((titre: string, clauses: readonly Clause[]) => ReactNode) | undefined;
}

/** The check of a text against the clauses useful for an AI system, all of it in this page. */
export function AtelierClauses({ aujourdHui, children }: Props) {
  const champ = useRef<HTMLTextAreaElement>(null);
  const [titre, setTitre] = useState("");
  const [texte, setTexte] = useState<string | null>(null);
  const [lectures, setLectures] = useState<Readonly<Record<string, boolean>>>({});
  const verification = useMemo(
    () => (texte === null ? null : checkTexteClauses(texte, lectures)),
    [texte, lectures],
  );
  function verify(): void {
    setLectures({});
    setTexte(champ.current?.value ?? "");
  }
  function verifyFichier(lu: string): void {
    if (champ.current !== null) champ.current.value = lu;
    setLectures({});
    setTexte(lu);
  }
  function clear(): void {
    if (champ.current !== null) champ.current.value = "";
    setTitre("");
    setLectures({});
    setTexte(null);
  }
  return (
    <div className={missions["page"]}>
      <Stack gap="lg">
        <SaisieTexte
          titre={titre}
          onTitre={setTitre}
          champ={champ}
          onVerifier={verify}
          onFichier={verifyFichier}
          onEffacer={clear}
        />
        <div role="status">
          {verification !== null && !isRefus(verification) && (
            <Text className="visuellement-masque">{countEtats(verification.clauses)}</Text>
          )}
        </div>
        {verification !== null &&
          (isRefus(verification) ? (
            <MessageRefus refus={verification} titre="Rien n’a été vérifié" />
          ) : (
            <Paper component="section" withBorder p="lg" aria-labelledby="clauses">
              <Title order={2} id="clauses" mb="xs">
                Clauses{titre.trim() === "" ? "" : formatTypographie(` : ${titre.trim()}`)}
              </Title>
              <Text mb="sm">{countEtats(verification.clauses)}</Text>
              {verification.avertissements.map((avertissement) => (
                <Alert key={avertissement} color="ambre" mb="sm" title="À savoir">
                  {formatTypographie(avertissement)}
                </Alert>
              ))}
              <Alert color="petrole" mb="sm" title="À relire par une personne">
                Les articles n’imposent pas ces mots. Ils ont été lus dans des commentaires, non dans le texte
                officiel : à relire dans le texte avant de s’en servir.
              </Alert>
              <ul className={classes["liste"]}>
                {verification.clauses.map((clause) => (
                  <ClauseVerifiee
                    key={clause.code}
                    clause={clause}
                    lecture={lectures[clause.code]}
                    onLecture={(lecture) => {
                      const { [clause.code]: _, ...autres } = lectures;
                      setLectures(lecture === undefined ? autres : { ...autres, [clause.code]: lecture });
                    }}
                  />
                ))}
              </ul>
              <Group mt="md" className="sans-impression">
                <Button
                  variant="default"
                  leftSection={<IconDownload size={18} aria-hidden />}
                  onClick={() => void downloadVerification(titre, verification.clauses, aujourdHui)}
                >
                  Télécharger en Word
                </Button>
                <BoutonImprimer libelle="Imprimer ou enregistrer en PDF" />
              </Group>
              {children?.(titre, verification.clauses)}
            </Paper>
          ))}
      </Stack>
    </div>
  );
}

const MOTS_ETATS: readonly (readonly [etat: Clause["etat"], un: string, plusieurs: string])[] = [
  ["presente", "présente", "présentes"],
  ["trouvee", "trouvée", "trouvées"],
  ["a-verifier", "douteuse", "douteuses"],
  ["absente", "absente", "absentes"],
];

/** « Sur 11 clauses : 3 trouvées, 2 douteuses, 6 absentes. » */
function countEtats(clauses: readonly Clause[]): string {
  const comptes = MOTS_ETATS.flatMap(([etat, un, plusieurs]) => {
    const nombre = clauses.filter((clause) => clause.etat === etat).length;
    return nombre === 0 ? [] : [`${String(nombre)} ${nombre === 1 ? un : plusieurs}`];
  });
  return formatTypographie(`Sur ${String(clauses.length)} clauses : ${comptes.join(", ")}.`);
}
