/** The part of subset-font 2 that we use; the package has no types of its own. */
declare module 'subset-font' {
  /** Cuts a TrueType font down to the glyphs that `text` needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; keepFeatures?: string[] },
  ): Promise<Buffer>;
}
