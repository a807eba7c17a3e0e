/** What the server answers to a request. */
export interface Answer {
  status: number;
  type: string;
  body: string | Uint8Array;
  /** a page that has no policy of its own */
  strict?: boolean;
}

export const json = (status: number, body: object): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

/** A refusal, in words that the page shows. */
export const refusal = (status: number, why: string): Answer => json(status, { why });
