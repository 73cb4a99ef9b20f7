import { expect, test } from "vitest";
import { parseEnv } from "./env.ts";

test("nothing set: the embedded mode with its demonstration", () => {
  expect(parseEnv({})).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: null,
    demonstration: true,
    publicUrl: null,
    smtp: null,
  });
});

test.each(["ia@exemple.fr", "https://exemple.fr/contact"])(
  "%s is a contact for the live register",
  (contact) => {
    expect(parseEnv({ ANNUAIRE_CONTACT: contact }).annuaireContact).toBe(contact);
  },
);

test("with DATABASE_URL there is no demonstration unless asked, and a secret is compulsory", () => {
  const url = "postgres://ia@127.0.0.1/ia";
  const secret = "0123456789abcdef0123456789abcdef";
  expect(parseEnv({ DATABASE_URL: url, AUTH_SECRET: secret }).demonstration).toBe(false);
  expect(parseEnv({ DATABASE_URL: url, AUTH_SECRET: secret, DEMO: "1" }).demonstration).toBe(true);
  expect(() => parseEnv({ DATABASE_URL: url })).toThrow("AUTH_SECRET est obligatoire");
});

test.each([
  ["PORT", "port", "PORT = « port » : numéro de port attendu"],
  ["PORT", "70000", "PORT = « 70000 » : numéro de port attendu"],
  ["PORT", "-1", "numéro de port attendu"],
  ["DATABASE_URL", "mysql://x", "postgresql://… attendue"],
  ["PUBLIC_URL", "ia.example", "adresse http(s):// attendue"],
  ["ANNUAIRE_CONTACT", "le secrétariat", "ANNUAIRE_CONTACT = « le secrétariat » : adresse électronique"],
  ["ANNUAIRE_CONTACT", "javascript:alert(1)", "adresse http(s):// attendue"],
  ["DEMO", "oui", "DEMO = « oui » : 0 ou 1 attendu"],
  ["AUTH_SECRET", "court", "AUTH_SECRET : 32 caractères"],
  ["SMTP_URL", "http://mail.example", "smtps://… attendue"],
  ["SMTP_URL", "smtp://mail.example", "SMTP_URL et SMTP_FROM vont ensemble"],
  ["SMTP_FROM", "a@b.example", "SMTP_URL et SMTP_FROM vont ensemble"],
  ["SMTP_FROM", "a@b.example, c@d.example", "SMTP_FROM = « a@b.example, c@d.example » : adresse attendue"],
  ["SMTP_FROM", "X\r\nBcc: c@d.example <a@b.example>", "adresse attendue"],
  ["OIDC_EMETTEUR", "connexion.exemple.fr", "adresse http(s):// attendue"],
  [
    "OIDC_EMETTEUR",
    "https://connexion.exemple.fr",
    "demande aussi OIDC_CLIENT_ID, OIDC_CLIENT_SECRET et PUBLIC_URL",
  ],
  ["OIDC_GENRE", "saml", "OIDC_GENRE = « saml » : proconnect ou standard attendu"],
  ["OIDC_RATTACHEMENT", "libre", "invitation ou siret attendu"],
  ["LOG_LEVEL", "trace", "silent, error, warn"],
])("%s=%s is refused in French", (nom, valeur, message) => {
  expect(() => parseEnv({ [nom]: valeur })).toThrow(message);
});

test("a secret is never repeated in the message", () => {
  expect(() => parseEnv({ AUTH_SECRET: "petit-secret" })).not.toThrow("petit-secret");
  expect(() => parseEnv({ SMTP_URL: "https://compte:petit-secret@x" })).not.toThrow("petit-secret");
});

test("an identity provider: people enter by invitation unless told otherwise", () => {
  const lu = parseEnv({
    OIDC_GENRE: "proconnect",
    OIDC_EMETTEUR: "https://connexion.exemple.fr/api/v2",
    OIDC_CLIENT_ID: "ia",
    OIDC_CLIENT_SECRET: "secret-du-client",
    PUBLIC_URL: "https://ia.exemple.fr",
  });
  expect(lu.oidc).toMatchObject({ genre: "proconnect", nom: "ProConnect", rattachement: "invitation" });
  expect(parseEnv({}).oidc).toBeNull();
});
