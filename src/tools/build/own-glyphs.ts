/**
 * Our own 24-unit icons for clouds whose makers forbid showing theirs: a cloud with a symbol, unlike any
 * trademark.
 */
export const OWN_GLYPHS: Readonly<Record<string, string>> = {
  aws: 'M7 20a5.5 5.5 0 0 1-.8-10.94A6.5 6.5 0 0 1 18.7 10.1 5 5 0 0 1 18.5 20zM7.5 13v3h2.5v-3zM11 13v3h2.5v-3zM14.5 13v3H17v-3z',
  azure:
    'M7 20a5.5 5.5 0 0 1-.8-10.94A6.5 6.5 0 0 1 18.7 10.1 5 5 0 0 1 18.5 20zM12.2 10.8 8.6 14.4l3.6 3.6 3.6-3.6z',
};
