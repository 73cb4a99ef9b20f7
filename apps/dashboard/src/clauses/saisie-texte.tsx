import { Alert, Button, Group, Paper, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { type RefObject, useState } from "react";
import { ChampFichier } from "../formulaires/champ-fichier.tsx";
import { readFichier } from "./read-fichier.ts";

interface Props {
  readonly titre: string;
  readonly onTitre: (titre: string) => void;
  /** The text stays in its field: two million signs are not drawn again at each key. */
  readonly champ: RefObject<HTMLTextAreaElement | null>;
  readonly onVerifier: () => void;
  /** The text read from a file, to be checked in place of the one pasted. */
  readonly onFichier: (texte: string) => void;
  readonly onEffacer: () => void;
}

/** Where the text of a contract is pasted, or read from a file of this computer. */
export function SaisieTexte({ titre, onTitre, champ, onVerifier, onFichier, onEffacer }: Props) {
  const [faute, setFaute] = useState<string | null>(null);
  async function open(fichier: File): Promise<void> {
    const lu = await readFichier(fichier);
    setFaute(lu.statut === "lu" ? null : lu.message);
    if (lu.statut !== "lu") return;
    if (titre.trim() === "") onTitre(fichier.name.replace(/\.\w+$/, "").slice(0, 150));
    onFichier(lu.texte);
  }
  return (
    <Paper component="section" withBorder p="lg" className="sans-impression" aria-labelledby="texte">
      <Title order={2} id="texte" mb="xs">
        Texte à vérifier
      </Title>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setFaute(null);
          onVerifier();
        }}
      >
        <Stack>
          <Text>
            Le texte reste dans cette page : il n’est ni envoyé, ni conservé. Les mots cherchés ne prouvent
            rien : ils montrent un passage à relire.
          </Text>
          <TextInput
            label="Titre du document"
            description="Facultatif : « Convention du 3 mars 2026 »"
            maxLength={150}
            value={titre}
            onChange={(event) => {
              onTitre(event.currentTarget.value);
            }}
          />
          <Textarea
            ref={champ}
            label="Texte du contrat, de l’acte ou de la convention"
            rows={10}
            dir="auto"
            spellCheck={false}
          />
          <ChampFichier
            libelle="Ou un fichier Word (.docx) ou texte (.txt)"
            accept=".docx,.txt,.md"
            onFichier={(fichier) => void open(fichier)}
          >
            {faute !== null && (
              <Alert color="red" role="alert" title="Ce fichier n’a pas été lu">
                {faute}
              </Alert>
            )}
          </ChampFichier>
          <Group>
            <Button type="submit" size="md">
              Vérifier le texte
            </Button>
            <Button variant="default" size="md" onClick={onEffacer}>
              Effacer
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
