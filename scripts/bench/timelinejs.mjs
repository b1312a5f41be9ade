// A page that shows a story's events with TimelineJS3, the yardstick for the first paint.

/** The page as its documentation has it, without the web fonts and analytics that it would fetch from elsewhere. */
export function timelinePage(story, folder) {
  const data = JSON.stringify(timelineData(story)).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>TimelineJS3</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${folder}css/timeline.css">
<script src="${folder}js/timeline.js"></script>
</head>
<body>
<div id="timeline" style="width: 100%; height: 600px"></div>
<script>
new TL.Timeline("timeline", ${data}, { font: null, script_path: location.origin + "${folder}js/" });
</script>
</body>
</html>`;
}

function timelineData(story) {
  const events = story.records.filter((r) => r.kind === "event" && r.when);
  return {
    title: { text: { headline: story.title, text: "" } },
    events: events.map(({ id, what, when, quote }) => {
      const [start, end] = when.replace(/[?~%]/g, "").split("/");
      const dates = { start_date: dateOf(start), ...(end && { end_date: dateOf(end) }) };
      return { unique_id: id, ...dates, text: { headline: what, text: `<p>${quote.exact}</p>` } };
    }),
  };
}

function dateOf(edtf) {
  const [year, month, day] = edtf.split("-");
  return { year, ...(month && { month }), ...(day && { day }) };
}
