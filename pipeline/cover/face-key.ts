/** A style of the edition's face. */
export type FaceKey = 'regular' | 'italic' | 'bold' | 'boldItalic';
