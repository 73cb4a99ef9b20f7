import { formatSiren, formatSiret } from "@ia-territoires/core";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { Paper, Title } from "@mantine/core";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { Sources } from "../affichage/sources.tsx";
import type { DossierMission } from "./dossier-mission.ts";

/** Who is served by whom, whom to contact, and the law on which the mission rests. */
export function PartiesMission({ dossier }: { readonly dossier: DossierMission }) {
  const { mission, beneficiaire, prestataire } = dossier;
  const tarif = getTarifCdg(mission.tarif);
  const { contact } = tarif;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="parties">
      <Title order={2} id="parties" mb="sm">
        Parties et contact
      </Title>
      <Fiche>
        <LigneFiche terme="Bénéficiaire">{beneficiaire.nom}</LigneFiche>
        <LigneFiche terme={mission.beneficiaire.siret === undefined ? "SIREN" : "SIRET"}>
          <span className="nombre">
            {mission.beneficiaire.siret === undefined
              ? formatSiren(mission.beneficiaire.siren)
              : formatSiret(mission.beneficiaire.siret)}
          </span>
        </LigneFiche>
        <LigneFiche terme="Assemblée">{mission.beneficiaire.assemblee}</LigneFiche>
        <LigneFiche terme="Prestataire">{prestataire.nom}</LigneFiche>
        {contact !== undefined && (
          <LigneFiche terme={contact.fonction}>
            {contact.telephone !== undefined && (
              <a href={`tel:${contact.telephone.replace(/[^+\d]/g, "")}`} className="nombre">
                {contact.telephone}
              </a>
            )}{" "}
            {contact.courriel !== undefined && <a href={`mailto:${contact.courriel}`}>{contact.courriel}</a>}
          </LigneFiche>
        )}
      </Fiche>
      <Sources titre="Fondement" sources={[tarif.fondement]} />
    </Paper>
  );
}
