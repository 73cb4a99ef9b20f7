import { rule } from "../../packs/condition.ts";
import type { Obligation } from "../../packs/pack.ts";
import { CRPA } from "./crpa.ts";
import { DECISIONS_AUTOMATISEES } from "./decisions-automatisees.ts";
import { RGPD } from "./rgpd.ts";
import { SERVICE_PUBLIC } from "./service-public.ts";

const PREUVES: Readonly<Record<string, readonly string[]>> = {
  "fr-crpa-mention": ["modele-mention"],
  "fr-crpa-nullite": ["modele-mention", "controle-mention"],
  "fr-crpa-explication": ["fiche-explication"],
  "fr-crpa-publication": ["page-regles-publiees"],
  "fr-crpa-code-source": ["procedure-communication"],
  "fr-rgpd-22": ["voie-intervention-humaine"],
  "fr-aipd": ["aipd"],
  "fr-rgpd-33": ["procedure-violation-72-heures"],
  "fr-rgpd-34": ["procedure-information-personnes"],
  "fr-rgpd-37": ["designation-dpo"],
  "fr-cst": ["pv-instance-personnel"],
  "fr-rgaa": ["declaration-accessibilite"],
  "fr-commande-publique": ["clauses-ia"],
  "fr-critere-environnement": ["critere-environnement", "bilan-environnemental"],
};

/** Each national duty as an obligation of the organisme, under the id of its rule. */
export const OBLIGATIONS_FR: readonly Obligation[] = [
  ...CRPA,
  ...DECISIONS_AUTOMATISEES,
  ...RGPD,
  ...SERVICE_PUBLIC,
]
  .filter(({ axis }) => axis === "national-duty")
  .map(({ id, axis: _axis, when: _when, provision: _provision, ...duty }) => ({
    ...duty,
    id,
    role: "organisme",
    when: rule(id),
    date: ["window"],
    evidence: PREUVES[id] ?? [],
  }));
