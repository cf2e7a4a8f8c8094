/* The table of milestones while it is looked at: its chips narrow it to a state, or to what is overdue. */
define('dev.cairn.mentoring/goal/milestones', ['dev.cairn.mentoring/goal/table'], (table) => (root) =>
  table(
    root,
    (row, chip) => row.dataset.state === chip || (chip === 'overdue' && row.dataset.overdue === 'true'),
    (rows) => AJS.I18n.getText('dev.cairn.mentoring.milestones.shown', rows),
  ),
);
