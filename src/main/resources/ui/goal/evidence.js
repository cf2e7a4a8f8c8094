/* The table of evidence while it is looked at: its chips narrow it to a kind. */
define('dev.cairn.mentoring/goal/evidence', ['dev.cairn.mentoring/goal/table'], (table) => (root) =>
  table(
    root,
    (row, chip) => row.dataset.state === chip,
    (rows) => AJS.I18n.getText('dev.cairn.mentoring.locker.shown', rows),
  ),
);
