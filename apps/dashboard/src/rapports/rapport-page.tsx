import { Button, Group, NativeSelect, Paper, Stack, Text } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { CorrespondanceColonnes } from "../imports/correspondance-colonnes.tsx";
import { FilOutils } from "../outils/fil-outils.tsx";
import { useSession } from "../session/use-session.ts";
import { ChoixBpu } from "./choix-bpu.tsx";
import { ChoixListe } from "./choix-liste.tsx";
import { formatFiltresRapport, parseFiltresRapport, proposePeriode } from "./filtres-rapport.ts";
import { CHAMPS } from "./guess-places.ts";
import { LectureDeListe } from "./lecture-liste.tsx";
import { NouvelEnregistrement } from "./nouvel-enregistrement.tsx";
import { plural } from "./plural.ts";
import { RapportAffiche } from "./rapport-affiche.tsx";
import { REDACTION_VIDE } from "./redaction-rapport.tsx";
import { SuiviDuRapport } from "./suivi-rapport.tsx";
import { type ListeOuverte, useListe } from "./use-liste.ts";
import { VerificationSirets } from "./verification-sirets.tsx";

/** The report of article 7 from one's own list, for everybody: all of it happens in the browser. */
export function RapportPage() {
  const { aujourdHui, utilisateur, hasRole } = useSession();
  const { liste, enCours, erreur, open, change } = useListe();
  const [etabli, setEtabli] = useState(false);
  const [enregistre, setEnregistre] = useState(false);
  const [redaction, setRedaction] = useState(REDACTION_VIDE);
  const search = useSearch({ from: "/outils/rapport" });
  const navigate = useNavigate({ from: "/outils/rapport" });
  const adresse = parseFiltresRapport(search);
  const periode = proposePeriode(liste?.lecture.dates ?? null, aujourdHui);
  const filtres = {
    ...adresse,
    debut: adresse.debut === "" ? periode.debut : adresse.debut,
    fin: adresse.fin === "" ? periode.fin : adresse.fin,
    arrete: adresse.arrete === "" ? aujourdHui : adresse.arrete,
  };

  return (
    <>
      <FilOutils ici="Rapport semestriel" />
      <TitrePage
        titre="Rapport semestriel"
        sousTitre="Le rapport de l’article 7 du CCTP, à partir d’une liste de commandes ; rien n’est envoyé ni conservé"
        actions={utilisateur !== null && <LienBouton to="/rapports">Rapports enregistrés</LienBouton>}
      />
      <GardeModifications modifie={liste !== null && !enregistre} />
      <Stack gap="lg">
        {etabli && liste !== null ? (
          <>
            <Paper withBorder p="md" className="sans-impression">
              <Group justify="space-between" gap="sm">
                <Text>
                  <strong>{liste.nom}</strong>, {plural(liste.lecture.lignes, "ligne", "lignes")}
                </Text>
                <Button
                  variant="default"
                  onClick={() => {
                    setEtabli(false);
                  }}
                >
                  Revenir à la liste
                </Button>
              </Group>
            </Paper>
            {hasRole("admin", "referent-ia", "titulaire") && (
              <NouvelEnregistrement
                liste={liste}
                filtres={filtres}
                redaction={redaction}
                onFait={() => {
                  setEnregistre(true);
                }}
              />
            )}
            <RapportAffiche
              liste={liste}
              filtres={filtres}
              redaction={redaction}
              onRedaction={setRedaction}
              onFiltres={(partiel) =>
                void navigate({ search: formatFiltresRapport({ ...filtres, ...partiel }), replace: true })
              }
            />
          </>
        ) : (
          <>
            <ChoixListe enCours={enCours} onFichier={(fichier) => void open(fichier)} />
            {erreur !== null && <MessageErreur titre="La liste n’est pas lue" message={erreur} />}
            {liste !== null && (
              <Preparation
                liste={liste}
                enCours={enCours}
                onChange={change}
                onEtablir={() => {
                  setEtabli(true);
                }}
              />
            )}
          </>
        )}
      </Stack>
    </>
  );
}

interface PropsPreparation {
  readonly liste: ListeOuverte;
  readonly enCours: boolean;
  readonly onChange: ReturnType<typeof useListe>["change"];
  readonly onEtablir: () => void;
}

/** How the list is read, and everything that is wrong in it, before any figure. */
function Preparation({ liste, enCours, onChange, onEtablir }: PropsPreparation) {
  const { aujourdHui, utilisateur, actif } = useSession();
  const { feuilles, feuille, places, lecture, atelier, suivi } = liste;
  return (
    <>
      <Paper withBorder p="lg">
        <Stack>
          <strong>{liste.nom}</strong>
          {feuilles.length > 1 && (
            <NativeSelect
              label="Feuille"
              value={String(feuille)}
              onChange={(event) => void onChange({ feuille: Number(event.currentTarget.value) })}
              data={feuilles.map(({ nom, nombreLignes }, rang) => ({
                value: String(rang),
                label: `${nom} (${plural(nombreLignes, "ligne", "lignes")})`,
              }))}
            />
          )}
          <CorrespondanceColonnes
            champs={CHAMPS}
            lignes={feuilles[feuille]?.debut ?? []}
            correspondance={places}
            onChange={(choisie) => void onChange({ places: choisie })}
            note="Les titres habituels sont reconnus ; l’ordre des colonnes est libre."
          />
          <ChoixBpu bpu={liste.bpu} depuis={aujourdHui} onChange={(bpu) => void onChange({ bpu })} />
          <SuiviDuRapport atelier={atelier} suivi={suivi} onSuivi={(lus) => void onChange({ suivi: lus })} />
        </Stack>
      </Paper>
      {utilisateur !== null && actif !== undefined && (
        <VerificationSirets liste={liste} onConnus={(sirets) => void onChange({ sirets })} />
      )}
      <LectureDeListe atelier={atelier} lecture={lecture} places={places} />
      {lecture.lignes > 0 && (
        <Group>
          <Button loading={enCours} onClick={onEtablir}>
            {lecture.lignesEcartees === 0
              ? "Établir le rapport"
              : `Établir le rapport sans ${lecture.lignesEcartees === 1 ? "cette ligne" : `ces ${String(lecture.lignesEcartees)} lignes`}`}
          </Button>
        </Group>
      )}
    </>
  );
}
