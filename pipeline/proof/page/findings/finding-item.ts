import type { Element } from 'hast';
import type { Message } from '../../../model/message.ts';
import { html } from '../html.ts';

/** A finding: how bad it is, what is wrong, why that matters and what to do. */
export function findingItem({ severity, rule, message, why, fix }: Message): Element {
  return html(
    'li.finding',
    { dataSeverity: severity },
    html('span.severity', {}, severity),
    ' ',
    html('code', {}, rule),
    ' ',
    message,
    html('span.fix', {}, ` ${fix}`),
    html('span.why', {}, ` ${why}`),
  );
}
