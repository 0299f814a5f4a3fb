import type { UseFormRegisterReturn } from 'react-hook-form';

/**
 * What a radio button is registered with. Of a group with nothing chosen the form library makes `null` when the focus
 * leaves it, which is no value that we know: so it does not hear of that.
 */
export const asRadio = <N extends string>({
  onBlur: _onBlur,
  ...others
}: UseFormRegisterReturn<N>): Omit<UseFormRegisterReturn<N>, 'onBlur'> => others;
