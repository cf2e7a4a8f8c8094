/* Gives every marked piece of a page the behaviour that its markup names. */
(() => {
  const behaviours = {
    'goal-plan': 'goal/goal-plan',
    milestones: 'goal/milestones',
    evidence: 'goal/evidence',
    'my-mentoring': 'goal/goal-plan',
    'shared-words': 'goal/goal-plan',
    'check-in': 'checkin/check-in',
    'check-ins': 'checkin/check-ins',
    notices: 'notice/notices',
    'check-in-closing': 'checkin/closing',
    pulse: 'pulse/pulse',
    progress: 'progress/progress',
    pages: 'checkin/pages',
    playbook: 'checkin/playbook',
    'playbook-choice': 'checkin/playbook-choice',
    calendar: 'calendar/calendar',
    cycles: 'checkin/cycles',
    'my-check-ins': 'checkin/my-check-ins',
  };

  const begin = (root, section) => {
    const module = behaviours[root.dataset.mentoring];
    if (!module) throw new Error(`No behaviour is called ${root.dataset.mentoring}`);
    require([`dev.cairn.mentoring/${module}`], (behave) => {
      section.unfold(root);
      root.addEventListener('toggle', (event) => event.target.dataset.fold && section.remember(event.target), true);
      behave(root);
      root.classList.add('is-live');
    });
  };
  const closeAudiences = (event) => {
    for (const open of document.querySelectorAll('.mentoring-audience[open]')) {
      if (event.type === 'keydown' ? event.key === 'Escape' : !open.contains(event.target)) {
        open.open = false;
        if (event.type === 'keydown' && open.contains(document.activeElement)) open.querySelector('summary').focus();
      }
    }
  };
  const start = () => {
    require(['dev.cairn.mentoring/shared/section'], (section) => {
      document.querySelectorAll('[data-mentoring]').forEach((root) => begin(root, section));
    });
    document.addEventListener('click', closeAudiences);
    document.addEventListener('keydown', closeAudiences);
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else setTimeout(start);
})();
