import { useNavigate } from "@tanstack/react-router";

/** Changes some filters in the address of the list on screen; undefined takes one away. */
export function useFiltres(): (partiel: Readonly<Record<string, string | undefined>>) => void {
  const navigate = useNavigate();
  return (partiel) => {
    void navigate({
      to: ".",
      search: (avant: Readonly<Record<string, unknown>>) => ({ ...avant, ...partiel }),
      replace: true,
    } as never);
  };
}
