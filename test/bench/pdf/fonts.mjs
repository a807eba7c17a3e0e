import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const STYLES = [
  ['400Regular/EBGaramond_400Regular', 400, 'normal'],
  ['400Regular_Italic/EBGaramond_400Regular_Italic', 400, 'italic'],
  ['700Bold/EBGaramond_700Bold', 700, 'normal'],
  ['700Bold_Italic/EBGaramond_700Bold_Italic', 700, 'italic'],
];

/** Files of the edition's fonts. */
export const fontFiles = () =>
  STYLES.map(([name]) => require.resolve(`@expo-google-fonts/eb-garamond/${name}.ttf`));

/** The same as CSS, inside the document. */
export const fontFaces = () =>
  fontFiles()
    .map((file, index) => {
      const [, weight, style] = STYLES[index];
      const data = readFileSync(file).toString('base64');
      return `@font-face { font-family: 'EB Garamond'; font-weight: ${weight}; font-style: ${style}; src: url(data:font/ttf;base64,${data}) }`;
    })
    .join('\n');
