import type { ColumnType, JSONColumnType } from "kysely";

/** An instant: ISO text read, ISO text or `default` written. */
export type Instant = ColumnType<string, string | undefined, string>;

/** JSON read as a value, written as its text. */
export type Json<T extends object> = JSONColumnType<T>;

export type Importe<T> = ColumnType<T, T | undefined, T>;

export type JsonNullable<T extends object> = ColumnType<T | null, string | null, string | null>;
