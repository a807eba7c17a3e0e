// Pages of a preview: looks again when the edition has been made anew.

let seen = null;

function again() {
  const frame = document.querySelector('iframe');
  // what stands after # is the page that is being looked at
  if (frame) frame.contentWindow.location.reload();
  else location.reload();
}

new EventSource('/events').addEventListener('message', ({ data }) => {
  const { run, version } = JSON.parse(data);
  const now = `${run} ${version}`;
  if (seen !== null && seen !== now) again();
  seen = now;
});
