/** Languages that the settings offer, by ISO 639-1 code. */
export const SPOKEN_LANGUAGES =
  'ar bn cs da de el en es fi fr he hi hu it ja ko nb nl pl pt ro ru sv ta te tr uk ur zh'.split(' ');
