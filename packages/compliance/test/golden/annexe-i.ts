import { type CasDore, COMMUNE, EPCI, SDIS, SYNDICAT } from "./cas-dore.ts";

const ASCENSEUR = { annexIActs: ["lifts"], isProductItself: "non", safetyFunction: "oui", assistanceOnly: "non", thirdPartyAssessment: "oui", onlyNonSafetyRisks: "non" } as const;

/** Annex I route, its sections, and the move of machinery. */
export const ANNEXE_I: readonly CasDore[] = [
  { titre: "Ascenseur de l'hôtel de ville : composant de sécurité soumis à un tiers", articles: "Art. 6(1), annexe I section A", le: "2026-11-25",
    faits: { ...COMMUNE, ...ASCENSEUR, firstPlacedOnMarket: "2028-09-01" }, outcomes: ["high-risk-annex-i"], dus: { "d-26-1": "2028-08-02" }, absents: ["d-27", "d-49-3", "d-86"] },
  { titre: "Le même ascenseur sous le texte initial", articles: "Art. 113(c), rédaction initiale", le: "2026-07-26",
    faits: { ...COMMUNE, ...ASCENSEUR, firstPlacedOnMarket: "2028-09-01" }, outcomes: ["high-risk-annex-i"], dus: { "d-26-1": "2027-08-02" } },
  { titre: "Ascenseur : simple aide au confort", articles: "Art. 6(1a) depuis le 27 juillet 2026", le: "2026-11-25",
    faits: { ...COMMUNE, ...ASCENSEUR, assistanceOnly: "oui", failureEndangers: "non" }, outcomes: ["minimal"] },
  { titre: "Ascenseur : aide au confort dont la panne met en danger", articles: "Art. 6(1b)", le: "2026-11-25",
    faits: { ...COMMUNE, ...ASCENSEUR, assistanceOnly: "oui", failureEndangers: "oui" }, outcomes: ["high-risk-annex-i"] },
  { titre: "Équipement radio : évaluation par un tiers pour le seul spectre", articles: "Art. 6(1c)", le: "2026-11-25",
    faits: { ...COMMUNE, annexIActs: ["radio-equipment"], isProductItself: "oui", thirdPartyAssessment: "oui", onlyNonSafetyRisks: "oui" }, outcomes: ["minimal"] },
  { titre: "Le même équipement radio la veille de la modification", articles: "Art. 6(1), rédaction initiale", le: "2026-07-26",
    faits: { ...COMMUNE, annexIActs: ["radio-equipment"], isProductItself: "oui", thirdPartyAssessment: "oui", onlyNonSafetyRisks: "oui" }, outcomes: ["high-risk-annex-i"] },
  { titre: "Jouet de ludothèque sans évaluation par un tiers", articles: "Art. 6(1)(b)", le: "2026-11-25",
    faits: { ...COMMUNE, annexIActs: ["toys"], isProductItself: "oui", thirdPartyAssessment: "non" }, outcomes: ["minimal"] },
  { titre: "Ascenseur, évaluation par un tiers inconnue", articles: "Art. 6(1)(b)", le: "2026-11-25",
    faits: { ...COMMUNE, ...ASCENSEUR, thirdPartyAssessment: "inconnu" }, outcomes: ["undetermined"] },
  { titre: "Presse de déchets (machine), la veille du transfert : section A, obligations complètes", articles: "Annexe I section A point 1, rédaction initiale", le: "2026-07-26",
    faits: { ...SYNDICAT, annexIActs: ["machinery"], isProductItself: "non", safetyFunction: "oui", thirdPartyAssessment: "oui", firstPlacedOnMarket: "2027-09-01" }, outcomes: ["high-risk-annex-i"], dus: { "d-26-1": "2027-08-02" } },
  { titre: "Presse de déchets (machine), le jour du transfert : section B, pas d'article 26", articles: "Annexe I section B point 21, art. 2(2)", le: "2026-07-27",
    faits: { ...SYNDICAT, annexIActs: ["machinery"], isProductItself: "non", safetyFunction: "oui", assistanceOnly: "non", thirdPartyAssessment: "oui", onlyNonSafetyRisks: "non", firstPlacedOnMarket: "2027-09-01" }, outcomes: ["high-risk-annex-i"], absents: ["d-26-1"] },
  { titre: "Bus à conduite assistée : véhicule, section B", articles: "Annexe I section B, art. 2(2)", le: "2026-11-25",
    faits: { ...EPCI, annexIActs: ["motor-vehicles"], isProductItself: "non", safetyFunction: "oui", assistanceOnly: "non", thirdPartyAssessment: "oui", onlyNonSafetyRisks: "non" }, outcomes: ["high-risk-annex-i"], absents: ["d-26-1", "d-27"] },
  { titre: "Dispositif médical de tri d'urgence : annexe I et annexe III ensemble", articles: "Art. 6(1) et 6(2), annexe III 5(d)", le: "2026-11-25",
    faits: { ...SDIS, annexIActs: ["medical-devices"], isProductItself: "oui", thirdPartyAssessment: "oui", onlyNonSafetyRisks: "non", annexIIIAreas: ["essential-services"], essentialServicesPurposes: ["5d"], legalPersonsOnly: "non", derogationConditions: [], firstPlacedOnMarket: "2028-09-01" },
    outcomes: ["high-risk-annex-i", "high-risk-annex-iii"], dus: { "d-26-1": "2027-12-02", "d-27": "2027-12-02" } },
];
