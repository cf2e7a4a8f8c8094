/* The table of milestones while it is looked at: the same buttons as in the plan, and chips that narrow the rows. */
define(
  'dev.cairn.mentoring/goal/milestones',
  ['dev.cairn.mentoring/goal/actions', 'dev.cairn.mentoring/shared/editor', 'dev.cairn.mentoring/shared/say'],
  (actions, editor, say) => {
    const narrow = (root) => {
      const wanted = root.dataset.shown || 'all';
      let rows = 0;
      for (const row of root.querySelectorAll('tbody tr[data-item]')) {
        const fits = wanted === 'all' || row.dataset.state === wanted || (wanted === 'overdue' && row.dataset.overdue === 'true');
        row.hidden = !fits;
        if (fits) rows += 1;
      }
      const none = root.querySelector('[data-none]');
      if (none) none.hidden = rows > 0;
      for (const chip of root.querySelectorAll('[data-show]')) chip.setAttribute('aria-pressed', String(chip.dataset.show === wanted));
      return rows;
    };

    return (root) => {
      narrow(root);
      root.addEventListener('mentoring-drawn', () => narrow(root));
      root.addEventListener('click', (event) => {
        const chip = event.target.closest('[data-show]');
        if (chip) {
          root.dataset.shown = chip.dataset.show;
          say(AJS.I18n.getText('dev.cairn.mentoring.milestones.shown', narrow(root)));
          return;
        }
        const button = event.target.closest('button[data-do]');
        if (button) {
          actions.act(button);
          return;
        }
        const field = event.target.closest('.mentoring-text')?.closest('[data-field]');
        if (field?.querySelector('[data-do="edit"]') && getSelection().isCollapsed) editor.edit(field);
      });
    };
  },
);
