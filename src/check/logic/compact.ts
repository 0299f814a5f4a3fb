/** Leaves out what says nothing: undefined, false, empty text, empty list. Nothing left is undefined. */
export function compact<T extends object>(record: T): Partial<T> | undefined {
  const said = Object.entries(record).filter(
    ([, value]) =>
      value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return said.length === 0 ? undefined : (Object.fromEntries(said) as Partial<T>);
}
