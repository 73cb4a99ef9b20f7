import type { ColumnType } from "kysely";

/** Identity access: instants are `Date` there (see identity-instants.ts). */
interface SessionTable {
  id: string;
  userId: string;
  token: string;
  expiresAt: Date;
  createdAt: Date;
  updatedAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

interface UserTable {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
  twoFactorEnabled: boolean;
  derniere_connexion_le: ColumnType<string | null, string | null, string | null>;
}

interface AccountTable {
  id: string;
  userId: string;
  providerId: string;
  accountId: string;
  createdAt: Date;
}

interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Date;
}

interface RateLimitTable {
  key: string;
  lastRequest: string;
}

interface TwoFactorTable {
  userId: string;
  verified: boolean;
}

interface CodeTotpTable {
  utilisateur_id: string;
  code: string;
  jusqu_a: string;
}

interface IdentiteOidcTable {
  fournisseur: string;
  sujet: string;
  siret: string | null;
  lue_le: string;
}

/** Tables of sign-in; the identity access reads instants as `Date` there (see identity-instants.ts). */
export interface TablesSession {
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  rateLimit: RateLimitTable;
  twoFactor: TwoFactorTable;
  code_totp: CodeTotpTable;
  identite_oidc: IdentiteOidcTable;
}
