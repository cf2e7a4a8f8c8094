/* Three questions to the mentee after a check-in: answered, skipped, or taken back. */
define(
  'dev.cairn.mentoring/pulse/pulse',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/steps', 'dev.cairn.mentoring/shared/piece'],
  (rest, forms, steps, piece) => (root) => {
    const say = (item, method, body) => rest.step(steps.present(item), { method, to: 'pulse' }, body);
    const chosen = () => Object.fromEntries([...root.querySelectorAll('[data-answer]')].map(({ dataset }) => [dataset.answer, dataset.value]));

    piece.pressed(root, (button, name) => {
      const item = steps.itemOf(button);
      if (button.dataset.form) {
        const place = root.querySelector('.mentoring-place');
        steps.asked(button, item, place, (values) => say(item, 'PUT', values), { prepare: (form) => forms.fill(form, chosen()) });
      } else if (name === 'skip') steps.now(button, item, () => say(item, 'PUT', { skipped: true }));
      else steps.now(button, item, () => say(item, 'DELETE', {}));
    });
  },
);
