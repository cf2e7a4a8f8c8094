/* A table while it is looked at: the same buttons as in the plan, and chips that narrow the rows. */
define(
  'dev.cairn.mentoring/goal/table',
  ['dev.cairn.mentoring/goal/actions', 'dev.cairn.mentoring/shared/editor', 'dev.cairn.mentoring/shared/say'],
  (actions, editor, say) => {
    const narrow = (root, isShownBy) => {
      const wanted = root.dataset.shown || 'all';
      let rows = 0;
      for (const row of root.querySelectorAll('tbody tr[data-item]')) {
        const fits = wanted === 'all' || isShownBy(row, wanted);
        row.hidden = !fits;
        if (fits) rows += 1;
      }
      const none = root.querySelector('[data-none]');
      if (none) none.hidden = rows > 0;
      for (const chip of root.querySelectorAll('[data-show]')) chip.setAttribute('aria-pressed', String(chip.dataset.show === wanted));
      return rows;
    };

    /** `isShownBy` tells whether a chip shows a row, `told` says how many rows are left. */
    return (root, isShownBy, told) => {
      narrow(root, isShownBy);
      root.addEventListener('mentoring-drawn', () => narrow(root, isShownBy));
      root.addEventListener('click', (event) => {
        const chip = event.target.closest('[data-show]');
        if (chip) {
          root.dataset.shown = chip.dataset.show;
          say(told(narrow(root, isShownBy)));
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
