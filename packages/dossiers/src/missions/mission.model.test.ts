import { addJours, compareDates } from "@ia-territoires/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ActionMission } from "./action-mission.ts";
import { d } from "./exemples.ts";
import { jouer, Modele, Reel, verifier } from "./mission.modele.ts";
import type { DevisModele, ParAnnee } from "./mission.modele.ts";
import type { StatutDevis } from "./mission.ts";

type Commande = fc.Command<Modele, Reel>;
const commande = (nom: string, run: (modele: Modele, reel: Reel) => void): Commande => ({
  check: () => true,
  run(modele, reel) {
    run(modele, reel);
    verifier(modele, reel);
  },
  toString: () => nom,
});

const demiArb = fc
  .record({ 2026: fc.nat(4), 2027: fc.nat(4) })
  .filter((demi) => demi[2026] + demi[2027] > 0) as fc.Arbitrary<ParAnnee>;
const tranches = (demi: ParAnnee) =>
  (["2026", "2027"] as const).flatMap((annee) =>
    demi[annee] === 0
      ? []
      : [{ prevueLe: d(annee === "2026" ? "2026-12-15" : "2027-01-12"), demiJournees: demi[annee] }],
  );
/** Days before or after today; mostly today, so that sequences get far. */
const ecart = fc.oneof(
  { arbitrary: fc.constant(0), weight: 3 },
  { arbitrary: fc.integer({ min: -6, max: 3 }), weight: 2 },
);
const rang = fc.nat(3);

/** An action on one devis: mostly one of the status that allows it, so that sequences get far, else any. */
const surDevis = (
  nom: string,
  voulu: StatutDevis,
  action: (modele: Modele, devisId: string) => ActionMission,
  permis: (modele: Modele, devis: DevisModele) => boolean,
  effet: (modele: Modele, devis: DevisModele) => void,
): fc.Arbitrary<Commande> =>
  fc.tuple(rang, fc.nat(4)).map(([n, hasard]) => ({
    ...commande(`${nom} ${n} ${hasard}`, (modele, reel) => {
      const utiles = modele.devis.filter(({ statut }) => statut === voulu);
      const parmi = hasard > 0 && utiles.length > 0 ? utiles : modele.devis;
      const devis = parmi[n % parmi.length];
      if (devis === undefined) return;
      const ok = permis(modele, devis);
      jouer(modele, reel, action(modele, `d${modele.devis.indexOf(devis)}`), ok);
      if (ok) effet(modele, devis);
    }),
    check: (modele) => modele.devis.length > 0,
  }));

const creer = demiArb.map((demi) =>
  commande(`creer ${JSON.stringify(demi)}`, (modele, reel) => {
    const n = modele.devis.length;
    const ok = modele.tient(demi);
    const base = { type: "creer-devis", devisId: `d${n}`, numero: `n${n}`, objet: "essai" } as const;
    jouer(modele, reel, { ...base, tranches: tranches(demi), valideJusquAu: d("2027-12-31") }, ok);
    if (ok) modele.devis.push({ statut: "brouillon", date: modele.jour, demi });
  }),
);

const modifier = demiArb.chain((demi) =>
  surDevis(
    `modifier ${JSON.stringify(demi)}`,
    "brouillon",
    (_, devisId) => ({ type: "modifier-devis", devisId, tranches: tranches(demi) }),
    (modele, devis) => devis.statut === "brouillon" && modele.tient(demi),
    (_, devis) => Object.assign(devis, { demi }),
  ),
);

const envoyer = surDevis(
  "envoyer",
  "brouillon",
  (_, devisId) => ({ type: "envoyer-devis", devisId }),
  (modele, devis) => devis.statut === "brouillon" && modele.tient(devis.demi),
  (modele, devis) => Object.assign(devis, { statut: "envoye", envoyeLe: modele.jour }),
);

const accepter = ecart.chain((jours) =>
  surDevis(
    `accepter ${jours}`,
    "envoye",
    (modele, devisId) => ({ type: "accepter-devis", devisId, accepteLe: addJours(modele.jour, jours) }),
    (modele, devis) => {
      const le = addJours(modele.jour, jours);
      const envoye = devis.statut === "envoye" && devis.envoyeLe !== undefined && devis.envoyeLe <= le;
      return envoye && jours <= 0 && modele.fonde(le) && modele.tient(devis.demi);
    },
    (modele, devis) => Object.assign(devis, { statut: "accepte", accepteLe: addJours(modele.jour, jours) }),
  ),
);

const decliner = surDevis(
  "decliner",
  "envoye",
  (_, devisId) => ({ type: "decliner-devis", devisId }),
  (_, devis) => devis.statut === "envoye",
  (_, devis) => Object.assign(devis, { statut: "decline" }),
);

const annuler = surDevis(
  "annuler",
  "accepte",
  (_, devisId) => ({ type: "annuler-devis", devisId }),
  (_, devis) => ["brouillon", "envoye", "accepte"].includes(devis.statut),
  (_, devis) => Object.assign(devis, { statut: "annule" }),
);

/** Tries a change on the model, keeps it only if every accepted devis keeps its ground. */
function essayer(modele: Modele, change: Partial<Modele>, permis: () => boolean): boolean {
  const { seance, publication, signature, convention } = modele;
  Object.assign(modele, change);
  const ok = permis() && modele.toujoursFonde();
  if (!ok) Object.assign(modele, { seance, publication, signature, convention });
  return ok;
}

const publieeApres = fc.oneof(
  { arbitrary: fc.constant(0), weight: 4 },
  { arbitrary: fc.integer({ min: -1, max: 4 }), weight: 2 },
  { arbitrary: fc.constant(undefined), weight: 1 },
);

const delibererLe = (jours: number, apres: number | undefined): Commande =>
  commande(`deliberer ${jours} ${apres}`, (modele, reel) => {
    const seance = addJours(modele.jour, jours);
    const publication = apres === undefined ? undefined : addJours(seance, apres);
    const action = {
      type: "enregistrer-deliberation",
      numero: "1",
      date: seance,
      ...(publication && { publieeLe: publication }),
    } as const;
    const ok = essayer(modele, { seance, publication }, () => {
      const passees =
        seance <= modele.jour && (!publication || (publication >= seance && publication <= modele.jour));
      const signeeApres = [modele.signature, modele.convention].every((le) => !le || le >= seance);
      return passees && signeeApres;
    });
    jouer(modele, reel, action, ok);
  });
const deliberer = fc.tuple(ecart, publieeApres).map(([jours, apres]) => delibererLe(jours, apres));

const convenirLe = (jours: number, avant: number): Commande =>
  commande(`convenir ${jours} ${avant}`, (modele, reel) => {
    const convention = addJours(modele.jour, jours);
    const signature = addJours(convention, avant);
    const signataire = { nom: "essai", qualite: "essai" };
    const action = {
      type: "enregistrer-convention",
      signeeLe: convention,
      signataires: [
        { ...signataire, partie: "beneficiaire", signeLe: signature },
        { ...signataire, partie: "prestataire", signeLe: convention },
      ],
    } as const;
    const ok = essayer(modele, { convention, signature }, () => {
      const { seance, jour } = modele;
      return seance !== undefined && convention <= jour && signature <= convention && signature >= seance;
    });
    jouer(modele, reel, action, ok);
  });
const convenir = fc
  .tuple(ecart, fc.constantFrom(0, 0, 0, -1, -3, 1))
  .map(([jours, avant]) => convenirLe(jours, avant));

const attendre = fc.integer({ min: 1, max: 20 }).map((jours) => ({
  ...commande(`attendre ${jours}`, (modele) => {
    modele.jour = addJours(modele.jour, jours);
  }),
  check: (modele: Readonly<Modele>) => compareDates(modele.jour, d("2027-06-01")) < 0,
}));

test("aucune suite d'actions n'atteint un état que ses clauses interdisent", () => {
  const commandes = [
    creer,
    creer,
    modifier,
    envoyer,
    envoyer,
    envoyer,
    accepter,
    accepter,
    accepter,
    decliner,
    annuler,
    deliberer,
    convenir,
    attendre,
  ];
  const ailleurs = fc.record({ 2026: fc.nat(6), 2027: fc.nat(6) }) as fc.Arbitrary<ParAnnee>;
  let acceptations = 0;
  let devis = 0;
  fc.assert(
    fc.property(
      ailleurs,
      fc.boolean(),
      fc.commands(commandes, { maxCommands: 60, size: "max" }),
      (deja, pret, suite) => {
        const modele = new Modele(deja);
        const reel = new Reel();
        // Half of the sequences start once délibération and convention are there, so that acceptances are many.
        if (pret) for (const debut of [delibererLe(0, 0), convenirLe(0, 0)]) debut.run(modele, reel);
        fc.modelRun(() => ({ model: modele, real: reel }), suite);
        acceptations += reel.mission.devis.filter(({ accepteLe }) => accepteLe !== undefined).length;
        devis += reel.mission.devis.length;
      },
    ),
    { numRuns: 500 },
  );
  // A model test that never accepts anything would prove little.
  expect(acceptations).toBeGreaterThan(150);
  expect(devis).toBeGreaterThan(acceptations);
});
