import { TextInput, type TextInputProps } from "@mantine/core";

interface Props extends Omit<TextInputProps, "type" | "min" | "max"> {
  /** ISO dates between which the browser's calendar stays. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A date in the browser's own calendar (French order, weeks from Monday), typed or chosen. */
export function ChampDate({ min, max, ...props }: Props) {
  return (
    <TextInput
      {...props}
      type="date"
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
    />
  );
}
