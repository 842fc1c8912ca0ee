/** A row read together with the tag that guards its next write. */
export type Tagged<T> = { readonly value: T; readonly tag: string };
