import type { DateIso } from "@ia-territoires/core";
import type { Mission, Signataire } from "../missions/mission.ts";

/** In what a person was met: who signs a convention or an acceptance, confirms the service, was there. */
export type RoleContact = "convention" | "devis" | "service-fait" | "presence";

/** What people read for the role of a contact. */
export const LIBELLES_ROLE_CONTACT: Readonly<Record<RoleContact, string>> = {
  convention: "signataire de la convention",
  devis: "a accepté un devis",
  "service-fait": "a confirmé un service fait",
  presence: "présent à une intervention",
};

/** Somebody of one of the two parties, with each role and the last day they had it. */
export interface ContactMission {
  readonly nom: string;
  readonly qualite: string;
  readonly partie: "prestataire" | "beneficiaire";
  /** The most recent first. */
  readonly roles: readonly { readonly role: RoleContact; readonly le: DateIso }[];
}

type Mention = Omit<ContactMission, "roles"> & { readonly role: RoleContact; readonly le: DateIso };

/**
 * Lists the people that a mission names, met last first: those who signed, accepted, confirmed or were there, each once
 * with their roles and the last day of each. The same name in another capacity is another contact: who signs changes.
 * Nothing is kept for it: what leaves the mission leaves this list.
 * @example
 * listContactsMission(mission)
 * // => [{ nom: "B. Essai", qualite: "maire", partie: "beneficiaire", roles: [{ role: "convention", le: "2026-03-09" }] }]
 */
export function listContactsMission(
  mission: Pick<Mission, "convention" | "adhesionsPassees" | "devis" | "interventions">,
): readonly ContactMission[] {
  const contacts = new Map<string, { -readonly [K in keyof Mention]: Mention[K] }[]>();
  for (const mention of listMentions(mission)) {
    const cle = JSON.stringify([mention.partie, mention.nom.trim(), mention.qualite.trim()]);
    const siennes = contacts.get(cle) ?? [];
    const deja = siennes.find(({ role }) => role === mention.role);
    if (deja === undefined) siennes.push({ ...mention });
    else if (mention.le > deja.le) deja.le = mention.le;
    contacts.set(cle, siennes);
  }
  return [...contacts.values()]
    .flatMap((siennes) => {
      const roles = siennes.map(({ role, le }) => ({ role, le })).sort((a, b) => (a.le < b.le ? 1 : -1));
      const [une] = siennes;
      return une === undefined
        ? []
        : [{ nom: une.nom.trim(), qualite: une.qualite.trim(), partie: une.partie, roles }];
    })
    .sort((a, b) => ((a.roles[0]?.le ?? "") < (b.roles[0]?.le ?? "") ? 1 : -1));
}

const toMention = (
  { nom, qualite }: Pick<Signataire, "nom" | "qualite">,
  partie: Mention["partie"],
  role: RoleContact,
  le: DateIso,
): Mention => ({ nom, qualite, partie, role, le });

function* listMentions({
  convention,
  adhesionsPassees = [],
  devis,
  interventions,
}: Parameters<typeof listContactsMission>[0]): Generator<Mention> {
  for (const une of [...adhesionsPassees.map((passee) => passee.convention), convention])
    for (const { partie, signeLe, ...signataire } of une?.signataires ?? [])
      yield toMention(signataire, partie, "convention", signeLe);
  for (const { acceptation, accepteLe } of devis)
    if (acceptation?.signataire !== undefined && accepteLe !== undefined)
      yield toMention(acceptation.signataire, "beneficiaire", "devis", accepteLe);
  for (const { statut, date, fiche, serviceFait } of interventions) {
    if (statut === "annulee") continue;
    for (const partie of ["prestataire", "beneficiaire"] as const) {
      const confirmation = serviceFait[partie];
      if (confirmation !== null)
        yield toMention(confirmation.signataire, partie, "service-fait", confirmation.le);
    }
    // Written before the day, a sheet only says who is expected.
    if (statut === "prevue") continue;
    for (const present of fiche?.presents ?? [])
      if (present.partie !== "autre") yield toMention(present, present.partie, "presence", date);
  }
}
