/* The goal plan while it is looked at: its buttons, its texts that can be edited where they are read, its rows by keyboard. */
define(
  'dev.cairn.mentoring/goal/goal-plan',
  [
    'dev.cairn.mentoring/goal/actions',
    'dev.cairn.mentoring/shared/editor',
    'dev.cairn.mentoring/shared/section',
    'dev.cairn.mentoring/mentorship/start',
    'dev.cairn.mentoring/goal/review-pack',
  ],
  (actions, editor, section, start, reviewPack) => {
    const arrows = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

    return (root) => {
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
      root.addEventListener('toggle', ({ target }) => 'reviewPack' in target.dataset && reviewPack(root, target), true);
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
