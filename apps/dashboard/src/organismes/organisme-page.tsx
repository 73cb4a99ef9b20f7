import { Paper, Stack, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { BoutonCopier } from "../affichage/bouton-copier.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { formatSirenSiret } from "../affichage/format-siren-siret.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { AccesOrganisme } from "./acces-organisme.tsx";
import { ContactOrganisme } from "./contact-organisme.tsx";
import { DocumentsOrganisme } from "./documents-organisme.tsx";
import { formatNature } from "./format-nature.ts";
import { HistoriqueOrganisme } from "./historique-organisme.tsx";
import { MembresOrganisme } from "./membres-organisme.tsx";
import { SystemesOrganisme } from "./systemes-organisme.tsx";
import { MissionsOrganisme } from "./missions-organisme.tsx";

/** One organisme: who it is, how to reach it, and its mission with the centre de gestion. */
export function OrganismePage() {
  const { organismeId } = useParams({ from: "/application/organismes/$organismeId" });
  const { data: organisme } = useSuspenseQuery(trpc.organismes.get.queryOptions({ id: organismeId }));
  const { actif, estPrestataire, hasRole } = useSession();

  return (
    <>
      <FilDAriane etapes={[{ libelle: "Organismes", lien: { to: "/organismes" } }]} ici={organisme.nom} />
      <TitrePage
        titre={organisme.nom}
        sousTitre={
          <>
            {formatNature(organisme.nature)}
            {organisme.departement ? `, département ${organisme.departement}` : ""}{" "}
            {organisme.ferme && <Etiquette ton="attention">Fermé</Etiquette>}
          </>
        }
        actions={<BoutonImprimer />}
      />
      <Stack gap="lg">
        {estPrestataire && <MissionsOrganisme organisme={organisme} />}
        {estPrestataire && <SystemesOrganisme organismeId={organisme.id} />}
        {estPrestataire && hasRole("admin") && organisme.id !== actif?.organisme.id && (
          <AccesOrganisme organisme={organisme} />
        )}
        <div className="grille">
          <Paper component="section" withBorder p="lg" aria-labelledby="identite">
            <Title order={2} id="identite" mb="sm">
              Identité
            </Title>
            <Fiche>
              <LigneFiche terme="SIREN">
                {organisme.siren && (
                  <Identifiant
                    libelle="SIREN"
                    valeur={organisme.siren}
                    texte={formatSirenSiret(organisme.siren)}
                  />
                )}
              </LigneFiche>
              <LigneFiche terme="SIRET">
                {organisme.siret && (
                  <Identifiant
                    libelle="SIRET"
                    valeur={organisme.siret}
                    texte={formatSirenSiret(organisme.siret)}
                  />
                )}
              </LigneFiche>
              {organisme.nature === "commune" && (
                <LigneFiche terme="Code INSEE">
                  {organisme.codeInsee && (
                    <Identifiant
                      libelle="code INSEE"
                      valeur={organisme.codeInsee}
                      texte={organisme.codeInsee}
                    />
                  )}
                </LigneFiche>
              )}
              {organisme.codesPostaux.length > 0 && (
                <LigneFiche terme="Codes postaux">{organisme.codesPostaux.join(", ")}</LigneFiche>
              )}
              <LigneFiche terme="Population">
                {organisme.population ? `${formatNombre(organisme.population)} habitants` : undefined}
              </LigneFiche>
              {[organisme.epci, organisme.ept].map(
                (groupement) =>
                  groupement !== null && (
                    <LigneFiche key={groupement.id} terme="Intercommunalité">
                      <Link to="/organismes/$organismeId" params={{ organismeId: groupement.id }}>
                        {groupement.nom}
                      </Link>
                    </LigneFiche>
                  ),
              )}
              <LigneFiche terme="Origine de la fiche">
                {organisme.origine === "annuaire"
                  ? "Annuaire (découpage administratif officiel)"
                  : "Saisie à la main"}
              </LigneFiche>
            </Fiche>
          </Paper>
          <ContactOrganisme organisme={organisme} />
        </div>
        {estPrestataire && <DocumentsOrganisme organismeId={organisme.id} />}
        {estPrestataire && <HistoriqueOrganisme organismeId={organisme.id} />}
        {organisme.typeEpci !== null && <MembresOrganisme organismeId={organisme.id} />}
      </Stack>
    </>
  );
}

function Identifiant({
  libelle,
  valeur,
  texte,
}: {
  readonly libelle: string;
  readonly valeur: string;
  readonly texte: string;
}) {
  return (
    <>
      <span className="nombre">{texte}</span> <BoutonCopier libelle={libelle} valeur={valeur} />
    </>
  );
}
