import { formatMontant } from "@ia-territoires/core";
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { DateFr } from "../affichage/date-fr.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { client, trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { LiensDocument } from "../missions/liens-document.tsx";
import { useSession } from "../session/use-session.ts";
import { COLONNES_LOT } from "./colonnes-titres.tsx";
import { ETATS_LOT } from "./labels.ts";
import { LiensTitres } from "./liens-titres.tsx";
import classes from "./titres.module.css";

/** A batch: where it stands, its bordereau, its titres, and what to do next. */
export function LotPage() {
  const { lotId } = useParams({ from: "/application/titres/lots/$lotId" });
  const navigate = useNavigate();
  const { hasRole } = useSession();
  const { data: lot } = useSuspenseQuery(trpc.titres.getLot.queryOptions({ id: lotId }));
  const transmission = useEnvoi(trpc.titres.transmitLot.mutationOptions());
  const abandon = useEnvoi(trpc.titres.dropLot.mutationOptions());
  const [abandonne, setAbandonne] = useState(false);
  const { version, totaux, etat } = lot;
  const finances = hasRole("admin", "service-financier");
  const criteres = { lotId, tri: "reference" as const };

  async function transmit(): Promise<void> {
    const fait = await transmission.send({ lotId, version });
    if (fait !== null)
      annonces.add(`Lot ${lot.numero} transmis : ${String(fait.titres)} titre(s) attendent leur numéro.`);
  }
  async function drop(): Promise<void> {
    const fait = await abandon.send({ lotId, version });
    setAbandonne(false);
    if (fait === null) return;
    annonces.add(`Lot ${lot.numero} abandonné : ses interventions sont de nouveau à facturer.`);
    await navigate({ to: "/titres/a-facturer" });
  }

  return (
    <>
      <TitrePage
        titre={`Lot de titres ${lot.numero}`}
        sousTitre={
          <>
            Interventions du <DateFr date={lot.du} /> au <DateFr date={lot.au} />
          </>
        }
      />
      <LiensTitres />
      <div className={classes["page"]}>
        <Paper component="section" withBorder p="lg" aria-labelledby="etat-lot">
          <Title order={2} id="etat-lot" mb="sm">
            Où en est le lot
          </Title>
          <Fiche>
            <LigneFiche terme="État">
              <Etiquette ton={ETATS_LOT[etat].ton}>{ETATS_LOT[etat].libelle}</Etiquette>
            </LigneFiche>
            <LigneFiche terme="Exercice">{lot.exercice}</LigneFiche>
            <LigneFiche terme="Titres">
              {totaux.titres}, dont {totaux.emis} avec leur numéro
            </LigneFiche>
            <LigneFiche terme="Montant">
              <span className="nombre">{formatMontant(totaux.montant)}</span>
            </LigneFiche>
            {totaux.net !== totaux.montant && (
              <LigneFiche terme="Après rectifications">
                <span className="nombre">{formatMontant(totaux.net)}</span>
              </LigneFiche>
            )}
            {lot.transmisLe !== null && (
              <LigneFiche terme="Transmis le">
                <DateFr date={lot.transmisLe} />
              </LigneFiche>
            )}
          </Fiche>
          {totaux.titres > 0 && <LiensDocument genre="bordereau-titres" id={lotId} nom="bordereau" />}
          <EtatEnvoi
            erreur={transmission.erreur ?? abandon.erreur}
            refus={transmission.refus ?? abandon.refus}
          />
          {finances && etat === "prepare" && (
            <>
              <Text my="sm">
                Complétez les titres au besoin, donnez la liste (export ci-dessous) et le bordereau au
                logiciel financier, puis dites que le lot est transmis.
              </Text>
              <Group className="sans-impression">
                <Button loading={transmission.enCours} onClick={() => void transmit()}>
                  Le lot est transmis
                </Button>
                <Button
                  variant="default"
                  onClick={() => {
                    setAbandonne(true);
                  }}
                >
                  Abandonner le lot
                </Button>
              </Group>
            </>
          )}
          {finances && etat === "transmis" && (
            <>
              <Text my="sm">
                Le logiciel financier émet les titres. Enregistrez ici leurs numéros, un par un sur la page de
                chacun, ou tous à la fois par un fichier.
              </Text>
              <LienBouton to="/titres/import" className="sans-impression">
                Importer les numéros
              </LienBouton>
            </>
          )}
        </Paper>
        <section aria-labelledby="titres-lot">
          <Title order={2} id="titres-lot" mb="sm">
            Titres du lot
          </Title>
          <EcranListe
            code="titres"
            legende="Titres du lot"
            compter={(total, nombre) =>
              total === 0 ? "Aucun titre" : `${nombre} titre${total > 1 ? "s" : ""}`
            }
            criteres={criteres}
            recherche={{}}
            lire={(page, signal) => client.titres.list.query({ ...criteres, ...page }, { signal })}
            colonnes={COLONNES_LOT}
            vide={<EtatVide titre="Aucun titre">Ce lot n’a plus de titre.</EtatVide>}
          />
        </section>
      </div>
      <DialogueConfirmation
        titre={`Abandonner le lot ${lot.numero}`}
        ouvert={abandonne}
        action="Abandonner le lot"
        dangereux
        enCours={abandon.enCours}
        onConfirmer={() => void drop()}
        onFermer={() => {
          setAbandonne(false);
        }}
      >
        <Text>
          Ses {totaux.titres} titre(s) sont retirés, et leurs interventions redeviennent à facturer. Le lot
          reste dans la liste, abandonné.
        </Text>
      </DialogueConfirmation>
    </>
  );
}
