/* Three questions to the mentee after a check-in: answered, skipped, or taken back. */
define(
  'dev.cairn.mentoring/pulse/pulse',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/steps'],
  (rest, forms, steps) => (root) => {
    const say = (item, method, body) => rest.step(steps.present(item), { method, to: 'pulse' }, body);
    const chosen = () => Object.fromEntries([...root.querySelectorAll('[data-answer]')].map(({ dataset }) => [dataset.answer, dataset.value]));

    root.addEventListener('click', (event) => {
      const button = event.target.closest('button[data-do]');
      if (!button) return;
      const item = steps.itemOf(button);
      if (button.dataset.form) {
        const place = root.querySelector('.mentoring-place');
        steps.asked(button, item, place, (values) => say(item, 'PUT', values), { prepare: (form) => forms.fill(form, chosen()) });
      } else if (button.dataset.do === 'skip') steps.now(button, item, () => say(item, 'PUT', { skipped: true }));
      else steps.now(button, item, () => say(item, 'DELETE', {}));
    });
  },
);
