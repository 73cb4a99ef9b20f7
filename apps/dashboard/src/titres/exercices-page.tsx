import { formatMontant, getAnnee } from "@ia-territoires/core";
import { getBornesExercice, JOURNEE_COMPLEMENTAIRE } from "@ia-territoires/dossiers";
import { Button, Group, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DateFr } from "../affichage/date-fr.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { Sources } from "../affichage/sources.tsx";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { useSession } from "../session/use-session.ts";
import { FormulaireImputation } from "./formulaire-imputation.tsx";
import { LiensTitres } from "./liens-titres.tsx";
import classes from "./titres.module.css";

/** The exercices of the vendor, what each still lacks to be closed, and where its recettes go. */
export function ExercicesPage() {
  const { hasRole } = useSession();
  const { data: cadre } = useSuspenseQuery(trpc.titres.getCadre.queryOptions());
  const ouverture = useEnvoi(trpc.titres.openExercice.mutationOptions());
  const cloture = useEnvoi(trpc.titres.closeExercice.mutationOptions());
  const [aClore, setAClore] = useState<number | null>(null);
  const finances = hasRole("admin", "service-financier");
  const { exercices, aujourdHui } = cadre;
  const courante = getAnnee(aujourdHui);
  const aOuvrir = [courante - 1, courante, courante + 1].filter(
    (annee) => !exercices.some((connu) => connu.annee === annee),
  );
  const cible = exercices.find(({ annee }) => annee === aClore);

  async function open(annee: number): Promise<void> {
    const fait = await ouverture.send({ annee });
    if (fait !== null) annonces.add(`Exercice ${String(annee)} ouvert.`);
  }
  async function close(annee: number): Promise<void> {
    const fait = await cloture.send({ annee });
    setAClore(null);
    if (fait !== null) annonces.add(`Exercice ${String(annee)} clos.`);
  }

  return (
    <>
      <TitrePage
        titre="Exercices et imputation"
        sousTitre="Un exercice est l’année civile. Ses titres s’émettent jusqu’au 31 janvier qui suit (journée complémentaire, facultative)."
      />
      <LiensTitres />
      <div className={classes["page"]}>
        <section aria-labelledby="exercices">
          <Title order={2} id="exercices" mb="sm">
            Exercices
          </Title>
          <EtatEnvoi erreur={ouverture.erreur ?? cloture.erreur} refus={ouverture.refus ?? cloture.refus} />
          {exercices.length === 0 && (
            <EtatVide titre="Aucun exercice">Ouvrez celui de l’année pour préparer des titres.</EtatVide>
          )}
          <ul className={classes["liste"]}>
            {exercices.map(({ annee, statut, ouvertLe, closLe, titres, net, enAttente, nonFactures }) => (
              <li key={annee} className={classes["carte"]}>
                <div className={classes["titre"]}>
                  <p>
                    <strong>Exercice {annee}</strong>{" "}
                    <Etiquette ton={statut === "ouvert" ? "principal" : "neutre"}>
                      {statut === "ouvert" ? "Ouvert" : "Clos"}
                    </Etiquette>
                  </p>
                  <p>
                    {titres} titre(s) émis, <span className="nombre">{formatMontant(net)}</span>
                  </p>
                </div>
                <Text size="sm">
                  Ouvert le <DateFr date={ouvertLe} />
                  {closLe === undefined ? (
                    <>
                      ; dernier jour pour émettre : <DateFr date={getBornesExercice(annee).finEmission} />
                    </>
                  ) : (
                    <>
                      , clos le <DateFr date={closLe} /> : figé
                    </>
                  )}
                  .
                </Text>
                {statut === "ouvert" && (
                  <>
                    <ul>
                      <li>
                        {enAttente === 0
                          ? "Aucun titre en attente de numéro."
                          : `${String(enAttente)} titre(s) sans numéro : à émettre ou à retirer.`}
                      </li>
                      <li>
                        {nonFactures === 0
                          ? "Tout ce qui est fait et confirmé est facturé."
                          : `${String(nonFactures)} intervention(s) faite(s) dans l’année, non facturée(s).`}
                      </li>
                    </ul>
                    {finances && (
                      <Button
                        variant="default"
                        className="sans-impression"
                        onClick={() => {
                          setAClore(annee);
                        }}
                      >
                        Clore l’exercice {annee}
                      </Button>
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
          {finances && (
            <Group mt="md" className="sans-impression">
              {aOuvrir.map((annee) => (
                <Button
                  key={annee}
                  variant={annee === courante ? "filled" : "default"}
                  loading={ouverture.enCours}
                  onClick={() => void open(annee)}
                >
                  Ouvrir l’exercice {annee}
                </Button>
              ))}
            </Group>
          )}
          <Sources sources={[JOURNEE_COMPLEMENTAIRE.source]} />
        </section>
        <FormulaireImputation reglage={cadre.reglage} modifiable={finances} />
      </div>
      {cible !== undefined && (
        <DialogueConfirmation
          titre={`Clore l’exercice ${String(cible.annee)}`}
          ouvert
          action={`Clore l’exercice ${String(cible.annee)}`}
          dangereux
          enCours={cloture.enCours}
          onConfirmer={() => void close(cible.annee)}
          onFermer={() => {
            setAClore(null);
          }}
        >
          <Text>
            Un exercice clos ne se rouvre pas : ses titres ne se corrigent plus que par un mandat sur
            l’exercice ouvert.
            {cible.nonFactures > 0 &&
              ` Les ${String(cible.nonFactures)} intervention(s) non facturée(s) le seront sur l’exercice suivant.`}
          </Text>
        </DialogueConfirmation>
      )}
    </>
  );
}
