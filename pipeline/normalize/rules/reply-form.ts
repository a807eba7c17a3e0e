import type { Draft, Verdict } from '../draft.ts';
import { dropped } from './dropped.ts';

const FORM =
  /^(?:leave (?:a|your) (?:reply|comment|response|thought)|(?:post|add|write|submit) (?:a |your |new |a new )?(?:reply|comment)|(?:cancel )?reply|join the (?:discussion|conversation)|comments are closed|(?:please )?log ?in to (?:comment|reply))\b[^.]{0,40}\.?$/i;
const NOTICE =
  /^(?:your e-?mail address will not be published|required fields are marked|save my name|notify me of|you must be logged in|this site uses akismet|comment ?\*?$|name ?\*?$|e-?mail ?\*?$|website$|submit$|post comment$)/i;

/** The form for readers' comments: its heading and what belongs to it, to the end of the page. */
export function replyForm(draft: Draft): Verdict {
  const open = draft.blocks.filter((block) => !draft.claims[block.index]);
  const half = draft.blocks.length / 2;
  const start = open.findIndex(
    (block) => block.index >= half && (FORM.test(block.plain) || NOTICE.test(block.plain)),
  );
  if (start < 0) return { claims: [], messages: [] };
  let end = start + 1;
  while (end < open.length && NOTICE.test(open[end].plain)) end++;
  return dropped(
    draft,
    open.slice(start, end),
    'reply-form',
    0.95,
    'The form for comments is no part of the text.',
  );
}
