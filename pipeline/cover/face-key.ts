export const FACE_KEYS = ['regular', 'italic', 'bold', 'boldItalic'] as const;

/** A style of the edition's face. */
export type FaceKey = (typeof FACE_KEYS)[number];
