/* The goal plan while it is looked at: its buttons, its texts that can be edited where they are read, its rows by keyboard. */
define(
  'dev.cairn.mentoring/goal/goal-plan',
  [
    'dev.cairn.mentoring/goal/actions',
    'dev.cairn.mentoring/shared/editor',
    'dev.cairn.mentoring/shared/section',
    'dev.cairn.mentoring/mentorship/start',
    'dev.cairn.mentoring/goal/review-pack',
    'dev.cairn.mentoring/goal/handover',
    'dev.cairn.mentoring/shared/errand',
  ],
  (actions, editor, section, start, reviewPack, handover, errand) => {
    const packs = { 'review-pack': reviewPack, handover };
    const arrows = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

    /* A check-in may have led here to change a goal: its form is open then, with what was said there as the reason. */
    const begin = async (root) => {
      if (!root.querySelector('[data-do="propose-change"]')) return;
      const wanted = errand.take();
      const goal = wanted && root.querySelector(`[data-item="goal"][data-id="${CSS.escape(wanted.goal)}"]`);
      const button = goal && section.own(goal, '[data-do="propose-change"]')[0];
      if (!button) return;
      for (let at = button.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
      await actions.act(button);
      const reason = goal.querySelector('form[data-open] [name="reason"]');
      if (!reason) return;
      reason.value = wanted.reason;
      reason.scrollIntoView({ block: 'center' });
      reason.focus();
    };

    return (root) => {
      begin(root);
      root.addEventListener('click', (event) => {
        const button = event.target.closest('button[data-do]');
        if (button) {
          if (button.dataset.do === 'start') start(button);
          else actions.act(button);
          return;
        }
        const field = event.target.closest('.mentoring-text, dd > .mentoring-muted')?.closest('[data-field]');
        if (field?.querySelector('[data-do="edit"]') && getSelection().isCollapsed) editor.edit(field);
      });
      root.addEventListener('toggle', ({ target }) => packs[target.dataset.pack]?.(root, target), true);
      root.addEventListener('keydown', (event) => {
        const way = event.altKey && event.target.tagName === 'SUMMARY' && arrows[event.key];
        const button = way && section.own(event.target.closest('[data-item]'), `[data-do="${way}"]`)[0];
        if (!button) return;
        event.preventDefault();
        actions.act(button);
      });
    };
  },
);
